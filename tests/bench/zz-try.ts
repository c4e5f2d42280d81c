import { tableOf } from "./figures.ts";
import { measureSharing } from "./sharing.ts";
const figures = await measureSharing((line) => console.log(line));
console.log(tableOf(figures));
