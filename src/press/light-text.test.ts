/** Notes stay what was typed; only paragraphs, lists and links get a form. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LightBlock, lightBlocks, printable, type Run, runsOf } from "./light-text.ts";

const shape = (text: string) =>
  lightBlocks(text).map((block) =>
    block.kind === "list" ? block.items.map((runs) => `- ${words(runs)}`) : words(block.runs),
  );
const words = (runs: readonly { text: string }[]) => runs.map((run) => run.text).join("");

describe("blocks", () => {
  it.each([
    ["", []],
    ["een\ntwee\n\n\ndrie", ["een\ntwee", "drie"]],
    ["kop:\n- een\n* twee\n• drie\nslot", ["kop:", ["- een", "- twee", "- drie"], "slot"]],
    ["-3 graden\n-", ["-3 graden\n-"]],
    ["een\r\ntwee", ["een\ntwee"]],
    ["**vet** # kop\n> citaat", ["**vet** # kop\n> citaat"]],
  ])("%j", (text, expected) => expect(shape(text)).toEqual(expected));
});

describe("links", () => {
  it.each([
    ["zie https://zilverlinde.example/a.", ["https://zilverlinde.example/a"]],
    [
      "[de brief](https://zilverlinde.example/(1)) en [bel](tel:+31700000000)",
      ["https://zilverlinde.example/(1", "tel:+31700000000"],
    ],
    ["[mail](mailto:bestuur@zilverlinde.example)", ["mailto:bestuur@zilverlinde.example"]],
    ["[x](javascript:alert(1)) javascript:alert(1) data:text/html,x", []],
  ])("%s", (text, hrefs) =>
    expect(runsOf(text).flatMap((run) => (run.href === undefined ? [] : [run.href]))).toEqual(hrefs),
  );

  it("are never anything but web, mail and telephone", () => {
    const scheme = fc.constantFrom("javascript:", "data:", "file:", "https://", "mailto:", "vbscript:");
    fc.assert(
      fc.property(scheme, fc.string(), fc.string(), (start, label, rest) => {
        const hrefs = runsOf(`${rest} [${label}](${start}${rest}) ${start}${rest}`).map(
          (run) => run.href ?? "tel:",
        );
        expect(hrefs.filter((href) => !/^(https?:\/\/|mailto:|tel:)/i.test(href))).toEqual([]);
      }),
    );
  });

  it("lose no sign of the text around them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(bare(runsOf(text))).toBe(text);
      }),
    );
  });
});

/** The text again, with the markup of its links. */
const bare = (runs: readonly Run[]): string =>
  runs.map(({ text, href }) => (href && href !== text ? `[${text}](${href})` : text)).join("");

it("shows what no file can hold as a visible sign", () => {
  expect(printable("a\u0000b\u001bc\ud800d\te\r\nf")).toBe("a\ufffdb\ufffdc\ufffdd\te\nf");
});

it("reads 100,000 characters quickly, whatever they are", () => {
  for (const text of [
    "x".repeat(100_000),
    "[".repeat(100_000),
    "- a\n".repeat(25_000),
    "https://".repeat(12_500),
  ]) {
    const started = performance.now();
    const blocks: LightBlock[] = lightBlocks(text);
    expect(blocks.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
