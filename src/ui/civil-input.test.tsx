/** Dates and times reach the caller only when they are whole. */
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { DateField } from "./date-field.tsx";
import { TimeField } from "./time-field.tsx";

const heard: string[] = [];

function Example({ type, error }: { readonly type: "date" | "time"; readonly error?: string }) {
  const [value, setValue] = useState(type === "date" ? "2026-03-05" : "20:00");
  const Field = type === "date" ? DateField : TimeField;
  const change = (next: string) => {
    heard.push(next);
    setValue(next);
  };
  return <Field label="Wanneer" value={value} onChange={change} error={error} />;
}

function begin(type: "date" | "time") {
  heard.length = 0;
  render(<Example type={type} />);
  return screen.getByLabelText<HTMLInputElement>("Wanneer");
}

/** A browser reports a half-filled date as an empty value with bad input. */
function leaveHalfFilled(input: HTMLInputElement) {
  Object.defineProperty(input, "validity", { value: { badInput: true }, configurable: true });
  fireEvent.input(input, { target: { value: "" } });
}

test("a whole date is reported as a civil string", () => {
  fireEvent.input(begin("date"), { target: { value: "2026-04-14" } });
  expect(heard).toEqual(["2026-04-14"]);
});

test("a year that is still being typed is shown and not reported", () => {
  const input = begin("date");
  fireEvent.input(input, { target: { value: "0002-04-14" } });
  expect(heard).toEqual([]);
  expect(input.value).toBe("0002-04-14");
  fireEvent.input(input, { target: { value: "2026-04-14" } });
  expect(heard).toEqual(["2026-04-14"]);
});

test("a half-filled date keeps the old one and says so once the field is left", () => {
  const input = begin("date");
  leaveHalfFilled(input);
  expect(heard).toEqual([]);
  expect(screen.queryByRole("alert")).toBeNull();
  fireEvent.blur(input);
  expect(screen.getByRole("alert").textContent).toContain("Kies dag, maand en jaar");
});

test("what is wrong with what was typed comes before what is wrong with what is kept", () => {
  render(<Example type="date" error="De datum ontbreekt." />);
  const input = screen.getByLabelText<HTMLInputElement>("Wanneer");
  leaveHalfFilled(input);
  fireEvent.blur(input);
  expect(screen.getByRole("alert").textContent).toContain("Kies dag, maand en jaar");
});

test("an emptied date is reported as empty", () => {
  fireEvent.input(begin("date"), { target: { value: "" } });
  expect(heard).toEqual([""]);
});

test("a time is reported as hours and minutes", () => {
  const input = begin("time");
  expect(input.type).toBe("time");
  fireEvent.input(input, { target: { value: "19:30" } });
  expect(heard).toEqual(["19:30"]);
});
