/** Outside HTTPS the app says which address to open. */
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { InsecurePage, safeAddress } from "./insecure-page.tsx";

test("names the same host and screen by https", () => {
  const address = safeAddress(new URL("http://wijk.example:8787/acties/nieuw"));
  expect(address).toBe("https://wijk.example/acties/nieuw");
  render(<InsecurePage address={address} />);
  expect(screen.getByRole("link", { name: address }).getAttribute("href")).toBe(address);
  expect(screen.queryByRole("textbox")).toBeNull();
});
