/** Mails to many: every address once, no link too long, nothing garbled. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_MAILTO, mailtoLinks } from "./mail-papers.ts";

const letter = {
  subject: "Stukken & agenda, 5 maart",
  body: "Beste mensen,\n\nTot dan? 100% zeker + koffie.",
};
const read = (link: string) => {
  const query = new URL(link).search.slice(1);
  const parts = new Map(query.split("&").map((part) => part.split("=", 2) as [string, string]));
  const value = (name: string) => decodeURIComponent(parts.get(name) ?? "");
  return {
    bcc: (parts.get("bcc") ?? "").split(",").map(decodeURIComponent),
    subject: value("subject"),
    body: value("body"),
  };
};

describe("a mail to a few", () => {
  it("is one link, with everyone in BCC and nobody in sight", () => {
    const [link = "", ...others] = mailtoLinks(["ans@linde.example", "cem+wijk@linde.example"], letter);
    expect(others).toEqual([]);
    expect(link.startsWith("mailto:?bcc=ans@linde.example,cem%2Bwijk@linde.example&")).toBe(true);
    expect(read(link)).toEqual({
      bcc: ["ans@linde.example", "cem+wijk@linde.example"],
      subject: letter.subject,
      body: "Beste mensen,\r\n\r\nTot dan? 100% zeker + koffie.",
    });
  });

  it("needs somebody", () => {
    expect(mailtoLinks([], letter)).toEqual([]);
  });

  it("puts nothing of an address outside its own field", () => {
    const odd = "a,b&cc=vreemd@elders.example?subject=x@linde.example";
    const [link = ""] = mailtoLinks([odd], letter);
    expect(read(link).bcc).toEqual([odd]);
    expect(link).not.toContain("&cc=");
  });
});

it("reaches 200 people in several mails that all fit", () => {
  const addresses = Array.from(
    { length: 200 },
    (_none, index) => `bewoner.nummer.${index}@zilverlinde.example`,
  );
  const links = mailtoLinks(addresses, letter);
  expect(links.length).toBeGreaterThan(3);
  expect(links.every((link) => link.length <= MOST_MAILTO)).toBe(true);
  expect(links.flatMap((link) => read(link).bcc)).toEqual(addresses);
});

it("always reaches everyone once, in links that fit and can be read", () => {
  const address = fc.emailAddress().filter((each) => each.length < 200);
  const words = fc.string({ unit: "binary", maxLength: 3000 });
  fc.assert(
    fc.property(fc.array(address, { maxLength: 60 }), words, words, (addresses, subject, body) => {
      const links = mailtoLinks(addresses, { subject, body });
      expect(links.flatMap((link) => read(link).bcc)).toEqual(addresses);
      for (const link of links) expect(link.length).toBeLessThanOrEqual(MOST_MAILTO);
    }),
    { numRuns: 60 },
  );
});
