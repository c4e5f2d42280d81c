/** What people fill in to share. */
import { describe, expect, test } from "vitest";
import { parseBegin, parseEndpoint, parseKeyLetters, parseOwnName } from "./sharing.ts";

const HOME = "https://wijkschrift.example";

describe("the address of a deelplek", () => {
  test.each([
    ["", HOME],
    ["   ", HOME],
    ["deelplek.example", "https://deelplek.example"],
    ["https://deelplek.example/een/pad?x=1#y", "https://deelplek.example"],
    ["HTTPS://Deelplek.Example:8443", "https://deelplek.example:8443"],
    ["http://localhost:8787", "http://localhost:8787"],
    ["http://127.0.0.1:8787/", "http://127.0.0.1:8787"],
  ])("%j is %s", (typed, origin) => {
    expect(parseEndpoint(typed, HOME)).toEqual({ ok: true, value: origin });
  });

  test.each([
    "http://deelplek.example",
    "javascript:alert(1)",
    "deelplek",
    "https://jan:geheim@deelplek.example",
    "ftp://deelplek.example",
    "dit is geen adres",
    "🌳",
    "x".repeat(100_000),
  ])("%.40s is refused", (typed) => {
    expect(parseEndpoint(typed, HOME)).toEqual({ ok: false, error: "notAnAddress" });
  });
});

test("every field that is wrong is told of at once", () => {
  expect(parseBegin({ name: " ", endpoint: "http://x.example", code: "" }, HOME)).toEqual({
    ok: false,
    error: { name: "empty", endpoint: "notAnAddress" },
  });
  expect(parseBegin({ name: " Éva ", endpoint: "", code: " linde " }, HOME)).toEqual({
    ok: true,
    value: { name: "Éva", endpoint: HOME, code: "linde" },
  });
});

test("a name has something to see, and is no book", () => {
  expect(parseOwnName("​ ")).toEqual({ ok: false, error: "empty" });
  expect(parseOwnName("x".repeat(201))).toEqual({ ok: false, error: "tooLong" });
  expect(parseOwnName("أمينة 🌳")).toEqual({ ok: true, value: "أمينة 🌳" });
});

test("letters that were read aloud are sixteen", () => {
  expect(parseKeyLetters("abcd efgh jklm npqr")).toEqual({ ok: true, value: "ABCDEFGHJKLMNPQR" });
  expect(parseKeyLetters("")).toEqual({ ok: false, error: "empty" });
  expect(parseKeyLetters("abcd")).toEqual({ ok: false, error: "short" });
});
