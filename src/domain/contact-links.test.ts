/** From what people write to what a phone can call. */
import { expect, test } from "vitest";
import { mailLink, phoneLink } from "./contact-links.ts";

test.each([
  ["06 12 34 56 78", "tel:0612345678"],
  ["06-12345678", "tel:0612345678"],
  ["+31 (0)6 12345678", "tel:+31612345678"],
  ["(070) 123 45 67", "tel:0701234567"],
  ["070 1234567, na 18 uur", "tel:0701234567"],
  ["vast: 070 1234567", "tel:0701234567"],
  ["", ""],
  ["geen", ""],
])("phone %j", (phone, link) => expect(phoneLink(phone)).toBe(link));

test.each([
  ["jan@zilverlinde.example", "mailto:jan@zilverlinde.example"],
  ["jan@zilverlinde.example?bcc=els@b.example", "mailto:jan@zilverlinde.example%3Fbcc%3Dels@b.example"],
  ["", ""],
])("e-mail %j", (email, link) => expect(mailLink(email)).toBe(link));
