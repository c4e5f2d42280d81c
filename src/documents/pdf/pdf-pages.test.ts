/** Laying out pages: everything stands somewhere, in order, within the page, and what belongs together stays together. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagesOf, type Strip } from "./pdf-pages.ts";

const strip = (over: Partial<Strip> = {}): Strip => ({
  height: 10,
  before: 0,
  keep: false,
  draw: () => {},
  ...over,
});
const tops = (strips: Strip[], height = 40) =>
  pagesOf(strips, 100, height).map((page) => page.map((each) => each.top));

describe("pages", () => {
  it.each<[string, Strip[], number[][]]>([
    ["fill from the top", [strip(), strip()], [[100, 110]]],
    ["let go of white at the top", [strip({ before: 7 }), strip({ before: 7 })], [[100, 117]]],
    ["turn when full", Array.from({ length: 5 }, () => strip()), [[100, 110, 120, 130], [100]]],
    [
      "keep a heading with what follows",
      [strip({ height: 30 }), strip({ keep: true }), strip()],
      [[100], [100, 110]],
    ],
    [
      "break what is higher than a page",
      Array.from({ length: 5 }, () => strip({ keep: true })),
      [[100, 110, 120, 130], [100]],
    ],
    ["begin where asked", [strip({ height: 20 }), strip({ newPage: "mostly" })], [[100], [100]]],
    ["do not leave a page almost empty", [strip({ height: 5 }), strip({ newPage: "mostly" })], [[100, 105]]],
    [
      "always begin where a part does",
      [strip({ height: 5, keep: true }), strip({ newPage: "always" })],
      [[100], [100]],
    ],
  ])("%s", (_what, strips, expected) => expect(tops(strips)).toEqual(expected));

  it("repeat the head of a table that goes on", () => {
    const head = strip({ keep: true });
    const rows = Array.from({ length: 5 }, () => strip({ repeat: [head] }));
    const pages = pagesOf([head, ...rows], 0, 40);
    expect(pages.map((page) => page.map((each) => each.again))).toEqual([
      [false, false, false, false],
      [true, false, false],
    ]);
  });

  it("lose nothing, and keep the order", () => {
    const any = fc.record({ height: fc.nat(60), before: fc.nat(20), keep: fc.boolean() });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (list) => {
        const strips = list.map((each) => strip(each));
        const pages = pagesOf(strips, 50, 100);
        expect(pages.flat().map((each) => each.strip)).toEqual(strips);
        for (const page of pages)
          for (const { top, strip: each } of page) expect(top + each.height).toBeLessThanOrEqual(150);
      }),
    );
  });
});
