/** The gate: what is not a whole file of agreements is refused, with what is wrong with it, and nothing ever throws. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementFile, changedFile, type Loose } from "../../../tests/support/agreement-files.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { compareExchange, type Present } from "./compare-exchange.ts";
import { MOST_BYTES } from "./exchange-file.ts";
import { exchangeText } from "./make-exchange.ts";
import { readExchange, readExchangeFile } from "./read-exchange.ts";

const NOTHING: Present = {
  organisation: { normSetId: "" },
  formats: new Map(),
  sets: [],
  changes: [],
  added: [],
};

describe("the gate", () => {
  test("takes what another program laid out anew, or Notepad saved", () => {
    expect(readExchange(JSON.stringify(JSON.parse(agreementFile()))).ok).toBe(true);
    expect(readExchange(`\uFEFF${agreementFile()}`).ok).toBe(true);
  });

  const proto = JSON.parse('{"__proto__":{"admin":true}}') as object;
  const hidden = (target: object) =>
    Object.defineProperty(target, "__proto__", { value: {}, enumerable: true });
  test.each<[string, string, string]>([
    ["nothing", "", "notOurs"],
    ["words", "Beste mensen", "notOurs"],
    ["a list", "[1,2]", "notOurs"],
    ["null", "null", "notOurs"],
    ["other JSON", '{"type":"FeatureCollection"}', "notOurs"],
    ["half of it", agreementFile().slice(0, -300), "damaged"],
    ["a backup", '{"format":"wijkschrift","kind":"organisation"}', "backup"],
    ["a meeting", '{"format":"wijkschrift","kind":"meeting"}', "meeting"],
    ["a newer version", changedFile((file) => void (file["formatVersion"] = 2)), "newer"],
    [
      "a norm that passes for a duty of the law",
      changedFile((file) => void (file.normSet.norms[0]!["id"] = "legal:accounts")),
      "damaged",
    ],
    ["a version of words", changedFile((file) => void (file["formatVersion"] = "1")), "damaged"],
    ["no formats at all", changedFile((file) => void delete (file as Partial<Loose>).formats), "damaged"],
    ["nothing in it", changedFile((file) => Object.assign(file, { formats: [], normSet: null })), "empty"],
    [
      "10,000 formats",
      changedFile((file) => {
        file.formats = Array.from({ length: 10_000 }, (_none, at) => ({
          ...file.formats[0],
          kind: `k${at}`,
        }));
      }).slice(0, MOST_BYTES + 1),
      "tooLarge",
    ],
    [
      "a thousand small formats",
      changedFile((file) => {
        const small = { agenda: [], invitees: { groups: [], functies: [] }, isPublic: false, duration: 0 };
        file.formats = Array.from({ length: 10_000 }, (_none, at) => ({
          ...small,
          kind: `k${at}`,
          checklist: [],
        }));
      }),
      "tooMany",
    ],
    [
      "a text of 1 MB",
      changedFile((file) => void (file.formats[0]!["checklist"] = ["x".repeat(1_000_000)])),
      "tooLong",
    ],
    ["a name of 1 MB", changedFile((file) => void (file.normSet["name"] = "x".repeat(1_000_000))), "tooLong"],
    [
      "a set that fills a phone",
      changedFile((file) => {
        const [norm] = file.normSet.norms;
        file.normSet.norms = Array.from({ length: 190 }, (_none, at) => ({
          ...norm,
          id: String(at),
          remark: "é".repeat(2000),
        }));
      }),
      "tooLong",
    ],
    ["a kind twice", changedFile((file) => void file.formats.push({ ...file.formats[0] })), "damaged"],
    [
      "a norm twice",
      changedFile((file) => void file.normSet.norms.push({ ...file.normSet.norms[0] })),
      "damaged",
    ],
    ["a set without a name", changedFile((file) => void (file.normSet["name"] = "  ")), "damaged"],
    [
      "an item without words",
      changedFile((file) => void (file.formats[0]!["agenda"] = [{ title: "" }])),
      "damaged",
    ],
    ["more minutes than a day", changedFile((file) => void (file.formats[0]!["duration"] = 1e9)), "damaged"],
    [
      "a number that is words",
      changedFile((file) => void (file.normSet.norms[0]!["value"] = "2")),
      "damaged",
    ],
    ["an inherited name", changedFile((file) => void (file.formats[0]!["extra"] = proto)), "damaged"],
    ["an inherited name at the top", changedFile((file) => void hidden(file)), "damaged"],
    ["a constructor", changedFile((file) => void (file.normSet.norms[0]!["constructor"] = {})), "damaged"],
  ])("%s is refused", (_name, text, problem) => {
    expect(readExchange(text)).toEqual({ ok: false, error: problem });
  });

  test("nested beyond reason is refused", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(readExchange(agreementFile().replace('"formats": [', `"extra": ${deep}, "formats": [`)).ok).toBe(
      false,
    );
  });

  test("too large is refused before it is read, and what does not open is said", async () => {
    const text = () => Promise.reject(new DOMException("", "NotReadableError"));
    expect(await readExchangeFile({ size: MOST_BYTES + 1, text })).toEqual({ ok: false, error: "tooLarge" });
    expect(await readExchangeFile({ size: 10, text })).toEqual({ ok: false, error: "unreadable" });
  });

  test("never throws, whatever text it gets", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readExchange(text).ok).toBe("boolean");
      }),
      runs(300),
    );
  });

  test("never throws, whatever stands where in a file of ours; what it takes can be compared and made again", () => {
    const whole = JSON.parse(agreementFile()) as unknown;
    const paths = pathsIn(whole);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const file = readExchange(JSON.stringify(placed(whole, path, value)));
        if (!file.ok) return;
        const coming = compareExchange(file.value, NOTHING);
        expect(readExchange(exchangeText(file.value))).toEqual(file);
        expect(coming.formats.length + coming.unknown.length).toBe(file.value.formats.length);
      }),
      runs(400),
    );
  });
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function placed(whole: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone({ whole });
  let at = copy as Record<string, unknown>;
  let last = "whole";
  for (const key of path) {
    at = at[last] as Record<string, unknown>;
    last = String(key);
  }
  at[last] = value;
  return copy.whole;
}
