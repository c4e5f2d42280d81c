/** What is wrong with a field, in words. */

import { texts } from "./texts.ts";

export function nameProblem(problem: "empty" | "tooLong" | undefined): string | undefined {
  if (problem === undefined) return undefined;
  return problem === "empty" ? texts.fields.nameEmpty : texts.fields.nameTooLong;
}
