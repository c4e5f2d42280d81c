/**
 * No words of a user can become markup.
 * @vitest-environment jsdom
 */

import fc from "fast-check";
import { expect, it } from "vitest";
import { parseHtml } from "../../tests/support/parse-html.ts";
import { element, htmlDocument } from "./html.ts";

it("keeps any text and any attribute what they are", () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const page = parseHtml(
        htmlDocument(
          element("html", {}, element("body", {}, element("p", { class: words }, { text: words }))),
        ),
      );
      expect(page.body.children).toHaveLength(1);
      expect(page.querySelectorAll("p *")).toHaveLength(0);
    }),
  );
});

it("escapes text, quotes and ampersands", () => {
  expect(element("p", { class: `a"b'<` }, { text: `<script>alert("x & y")</script>` })).toBe(
    `<p class="a&quot;b&#39;&lt;">&lt;script&gt;alert(&quot;x &amp; y&quot;)&lt;/script&gt;</p>`,
  );
});

it("leaves out an address that is no web, mail or telephone address", () => {
  expect(element("a", { href: "javascript:alert(1)" }, { text: "x" })).toBe("<a>x</a>");
  expect(element("a", { href: "HTTPS://a.example/?a=1&b=2" }, { text: "x" })).toBe(
    '<a href="HTTPS://a.example/?a=1&amp;b=2">x</a>',
  );
});

it("does not close what has no content", () => {
  expect(element("br", {})).toBe("<br>");
});
