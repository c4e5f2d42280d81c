/** The end of an organisation's log, as a cursor. */
import { type Cursor, makeCursor } from "../protocol/cursor.ts";
import type { OrganisationRow } from "./store/log-store.ts";

/** Null before the first batch. */
export const headOf = ({ head, headId }: Pick<OrganisationRow, "head" | "headId">): Cursor | null =>
  head === 0 ? null : makeCursor(head, headId);
