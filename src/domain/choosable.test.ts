/** What can be chosen between exists, and can be chosen: a value that only grows or comes first is no choice. */
import { expect, test } from "vitest";
import { choosableFields, isChoosable } from "./choosable.ts";
import { TABLES } from "./tables/all.ts";

test("every choosable field is one of its table, and the latest value of it stands", () => {
  const wrong = choosableFields().filter(({ table, field }) => {
    const found = TABLES.find(({ name }) => name === table) as
      | { fields: Readonly<Record<string, { merge?: string }>> }
      | undefined;
    return (found?.fields[field]?.merge ?? "") !== "lww";
  });
  expect(wrong).toEqual([]);
});

test("what nobody sees is not to be chosen between", () => {
  expect(isChoosable("meetings", "place")).toBe(true);
  for (const field of ["current", "ticked", "seriesId", "toString", "_del", "order"])
    expect(isChoosable("meetings", field)).toBe(false);
  expect(isChoosable("toString", "length")).toBe(false);
});
