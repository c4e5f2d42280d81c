/** A link that another app opens. */
import { render, screen } from "@testing-library/react";
import { Phone } from "lucide-react";
import { expect, test } from "vitest";
import { OutsideLink } from "./outside-link.tsx";

test("a link to another app keeps its address as it is", () => {
  render(
    <OutsideLink href="tel:0612345678" icon={Phone}>
      Bel nu
    </OutsideLink>,
  );
  expect(screen.getByRole("link", { name: "Bel nu" }).getAttribute("href")).toBe("tel:0612345678");
});
