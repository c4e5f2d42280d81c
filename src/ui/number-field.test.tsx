/** A number is stepped, typed and what is out of bounds is said and not taken. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { NumberField } from "./number-field.tsx";

interface ExampleProps {
  readonly start: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly check?: (text: string) => string | undefined;
}

function Example({ start, min, max, check }: ExampleProps) {
  const [value, setValue] = useState(start);
  return (
    <>
      <NumberField label="Bewoners" value={value} onChange={setValue} min={min} max={max} check={check} />
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

test("too great a number stays in the field, is said, and what was there before is kept", async () => {
  render(<Example start={12} />);
  const input = screen.getByRole<HTMLInputElement>("spinbutton", { name: "Bewoners" });
  await userEvent.clear(input);
  await userEvent.type(input, "99999");
  expect(screen.getByRole("alert").textContent).toBe(
    "Dit getal is te groot. 12 blijft bewaard. Kies hoogstens 9999.",
  );
  expect(result()).toBe("12");
  await userEvent.tab();
  expect(input.value).toBe("99999");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  await userEvent.type(input, "{Backspace}");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(result()).toBe("9999");
});

test("with nothing there before, too great a number leaves nothing; − and + go on from what is kept", async () => {
  render(<Example start={null} max={100} />);
  const input = screen.getByRole<HTMLInputElement>("spinbutton", { name: "Bewoners" });
  await userEvent.type(input, "1".repeat(400));
  expect(screen.getByRole("alert").textContent).toBe("Dit getal is te groot. Kies hoogstens 100.");
  expect(result()).toBe("niets");
  await userEvent.click(screen.getByRole("button", { name: "Eén meer: Bewoners" }));
  expect(input.value).toBe("1");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a number below the least is not raised in silence", async () => {
  render(<Example start={30} min={15} />);
  const input = screen.getByRole("spinbutton", { name: "Bewoners" });
  await userEvent.clear(input);
  await userEvent.type(input, "5");
  expect(screen.getByRole("alert").textContent).toBe(
    "Dit getal is te klein. 30 blijft bewaard. Kies minstens 15.",
  );
  expect(result()).toBe("30");
});

test("a check judges what was typed as it stands; what was there before is kept", async () => {
  const check = (text: string) => (/^\d*$/.test(text.trim()) ? undefined : "Geen heel getal.");
  render(<Example start={6} check={check} />);
  const input = screen.getByRole<HTMLInputElement>("spinbutton", { name: "Bewoners" });
  await userEvent.tripleClick(input);
  await userEvent.keyboard("4,5");
  expect([input.value, result()]).toEqual(["4,5", "6"]);
  expect(screen.getByRole("alert").textContent).toBe("Geen heel getal.");
  await userEvent.clear(input);
  await userEvent.type(input, " 7 ");
  await userEvent.tab();
  expect([input.value, result()]).toEqual(["7", "7"]);
  expect(screen.queryByRole("alert")).toBeNull();
});
