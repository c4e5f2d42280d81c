/** Links that carry a code or the letters of a noodblad. */
import { describe, expect, test } from "vitest";
import { makeLink, readEndpoint, readLink } from "./links.ts";

const letters = (text: string): string | undefined => (/^[A-Z]{4}$/.test(text) ? text : undefined);
const home = "https://app.example";

describe("the links of invitations and sheets", () => {
  test.each(["invitation", "sheet"] as const)("%s: what is made is read back", (kind) => {
    expect(readLink(kind, makeLink(kind, home, "ABCD", home), letters)).toEqual({ code: "ABCD" });
    const endpoint = "https://deelplek.example:8443";
    expect(readLink(kind, makeLink(kind, home, "ABCD", endpoint), letters)).toEqual({
      code: "ABCD",
      endpoint,
    });
  });

  test("letters without a link are letters", () => {
    expect(readLink("sheet", "ABCD", letters)).toEqual({ code: "ABCD" });
  });

  test.each([
    ["the other kind of link", makeLink("sheet", home, "ABCD", home)],
    ["an endpoint that is none", `${home}/welkom/code#i=ABCD&e=javascript:alert(1)`],
    ["a page pasted by mistake", "A".repeat(100_000)],
    ["nothing", ""],
    ["a link without a code", `${home}/welkom/code#`],
  ])("%s is no invitation", (_what, text) => {
    expect(readLink("invitation", text, letters)).toBeUndefined();
  });
});

describe("the address of an endpoint", () => {
  test.each([
    ["https://deelplek.example", "https://deelplek.example"],
    [" deelplek.example/ ", "https://deelplek.example"],
    ["https://deelplek.example:8443/some/path?x#y", "https://deelplek.example:8443"],
    ["http://localhost:8787", "http://localhost:8787"],
    ["http://127.0.0.1:8787/", "http://127.0.0.1:8787"],
    ["http://deelplek.example", undefined],
    ["https://user:secret@deelplek.example", undefined],
    ["javascript:alert(1)", undefined],
    ["ftp://deelplek.example", undefined],
    ["", undefined],
    ["   ", undefined],
    ["<script>", undefined],
    ["😀", "https://xn--e28h"],
  ])("%s gives %s", (text, address) => {
    expect(readEndpoint(text)).toBe(address);
  });
});
