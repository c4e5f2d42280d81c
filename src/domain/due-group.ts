/** Open actions by urgency: date passed, this month, later, without a date. */

export type DueGroup = "overdue" | "thisMonth" | "later" | "undated";
export const DUE_GROUPS: readonly DueGroup[] = ["overdue", "thisMonth", "later", "undated"];

/** Where an open action with this date belongs today; what is due today is not late. */
export function dueGroupOf(due: string, today: string): DueGroup {
  if (due === "") return "undated";
  if (due < today) return "overdue";
  return due.slice(0, 7) === today.slice(0, 7) ? "thisMonth" : "later";
}
