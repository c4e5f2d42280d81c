/** What this slice needs from outside: the plan of a year made into a file or a message, and handed to the phone. */

import type { PlanSource } from "../../documents/year/plan-paper.ts";
import type { FileShared } from "../../ui/share-file.ts";
import type { TextShared } from "../../ui/share-text.ts";

/** `calendar`: its dates for the calendar of who plans along. */
export type PlanForm = "pdf" | "docx" | "text" | "calendar";

export type PlanToShare = PlanSource & { readonly organisationId: string };

/** Called from a press. */
export type ShareYearPlan = (plan: PlanToShare, form: PlanForm) => Promise<FileShared | TextShared>;
