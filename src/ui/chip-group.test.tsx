/** Chips and segments are chosen by mouse and by keyboard, one or several. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { ChipGroup } from "./chip-group.tsx";
import { SegmentedControl } from "./segmented-control.tsx";

const people = [
  { value: "f", label: "Fatima" },
  { value: "j", label: "Jan" },
] as const;
type Person = "f" | "j";

function One() {
  const [value, setValue] = useState<Person | null>(null);
  return <ChipGroup mode="one" label="Wie" options={people} value={value} onChange={setValue} />;
}

function Several() {
  const [value, setValue] = useState<Person[]>([]);
  return (
    <>
      <ChipGroup mode="several" label="Wie" options={people} value={value} onChange={setValue} />
      <output>{value.join()}</output>
    </>
  );
}

test("one chip at a time, and none after a second press", async () => {
  render(<One />);
  const jan = screen.getByRole("radio", { name: "Jan" });
  await userEvent.click(screen.getByRole("radio", { name: "Fatima" }));
  await userEvent.keyboard("{ArrowRight} ");
  expect(jan.getAttribute("aria-checked")).toBe("true");
  expect(screen.getByRole("radio", { name: "Fatima" }).getAttribute("aria-checked")).toBe("false");
  await userEvent.click(jan);
  expect(jan.getAttribute("aria-checked")).toBe("false");
});

test("several chips, reported in the order in which they stand", async () => {
  render(<Several />);
  await userEvent.click(screen.getByRole("button", { name: "Jan" }));
  await userEvent.click(screen.getByRole("button", { name: "Fatima" }));
  expect(document.querySelector("output")?.textContent).toBe("f,j");
  expect(screen.getByRole("button", { name: "Jan" }).getAttribute("aria-pressed")).toBe("true");
});

test("of the segments one is always chosen", async () => {
  function Example() {
    const [value, setValue] = useState<"next" | "past">("next");
    const options = [
      { value: "next", label: "Komt eraan" },
      { value: "past", label: "Geweest" },
    ] as const;
    return <SegmentedControl label="Welke" options={options} value={value} onChange={setValue} />;
  }
  render(<Example />);
  expect(screen.getByRole("radiogroup", { name: "Welke" })).toBeTruthy();
  const past = screen.getByRole("radio", { name: "Geweest" });
  await userEvent.click(past);
  await userEvent.click(past);
  expect(past.getAttribute("aria-checked")).toBe("true");
});
