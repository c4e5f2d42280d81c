/** The whole story, oldest meeting first. */

import type { Chapter } from "../story.ts";
import { CHAPTERS_1 } from "./chapters-1.ts";
import { CHAPTERS_2 } from "./chapters-2.ts";
import { CHAPTERS_3 } from "./chapters-3.ts";
import { CHAPTERS_4 } from "./chapters-4.ts";

export const CHAPTERS: readonly Chapter[] = [...CHAPTERS_1, ...CHAPTERS_2, ...CHAPTERS_3, ...CHAPTERS_4];
