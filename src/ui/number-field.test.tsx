// @vitest-environment jsdom
/** A number is stepped, typed and kept within its bounds. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { NumberField } from "./number-field.tsx";

function Example({ start, max }: { readonly start: number | null; readonly max?: number }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <NumberField label="Bewoners" value={value} onChange={setValue} max={max} />
      <output>{value === null ? "niets" : value}</output>
    </>
  );
}
const result = () => document.querySelector("output")?.textContent;

test("− and + change it by one, and stop at the bounds", async () => {
  render(<Example start={1} max={2} />);
  const fewer = screen.getByRole<HTMLButtonElement>("button", { name: "Eén minder: Bewoners" });
  const more = screen.getByRole<HTMLButtonElement>("button", { name: "Eén meer: Bewoners" });
  await userEvent.click(more);
  expect(result()).toBe("2");
  expect(more.disabled).toBe(true);
  await userEvent.click(fewer);
  await userEvent.click(fewer);
  expect(result()).toBe("0");
  expect(fewer.disabled).toBe(true);
});

test("it can be typed, emptied and changed by arrow keys", async () => {
  render(<Example start={null} />);
  const input = screen.getByRole("spinbutton", { name: "Bewoners" });
  await userEvent.type(input, "3x7");
  expect(result()).toBe("37");
  expect(input.getAttribute("aria-valuenow")).toBe("37");
  await userEvent.keyboard("{ArrowUp}{ArrowUp}{ArrowDown}");
  expect(result()).toBe("38");
  await userEvent.clear(input);
  expect(result()).toBe("niets");
});
