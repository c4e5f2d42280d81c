/** Select, checkbox, radio cards and search: each chosen by mouse and keyboard. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Checkbox } from "./checkbox.tsx";
import { RadioCards } from "./radio-cards.tsx";
import { SearchField } from "./search-field.tsx";
import { SelectField } from "./select-field.tsx";

test("a select reports the chosen value", async () => {
  const onChange = vi.fn();
  const options = [
    { value: "", label: "Nog niet gekozen" },
    { value: "secretaris", label: "Secretaris" },
  ] as const;
  render(<SelectField label="Functie" value="" options={options} onChange={onChange} />);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Functie" }), "Secretaris");
  expect(onChange).toHaveBeenCalledExactlyOnceWith("secretaris");
});

test("a checkbox is ticked by its words and by Space, and has its explanation", async () => {
  const onChange = vi.fn();
  render(
    <Checkbox checked={false} onChange={onChange} description="Dan hoeft niemand te tellen.">
      Zonder stemming
    </Checkbox>,
  );
  await userEvent.click(screen.getByText("Zonder stemming"));
  await userEvent.keyboard(" ");
  expect(onChange.mock.calls).toEqual([[true], [true]]);
  const id = screen.getByRole("checkbox").getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(id)?.textContent).toBe("Dan hoeft niemand te tellen.");
});

function Cards() {
  const [value, setValue] = useState<"begin" | "code" | null>(null);
  const options = [
    { value: "begin", label: "Begin met uw organisatie", description: "Twee vragen." },
    { value: "code", label: "Ik heb een code" },
  ] as const;
  return <RadioCards label="Hoe wilt u beginnen?" options={options} value={value} onChange={setValue} />;
}

test("radio cards are one group: a card is chosen by press, the next by arrow key", async () => {
  render(<Cards />);
  expect(screen.getByRole("radiogroup", { name: "Hoe wilt u beginnen?" })).toBeTruthy();
  await userEvent.click(screen.getByText("Twee vragen."));
  const first = screen.getByRole<HTMLInputElement>("radio", { name: "Begin met uw organisatie" });
  expect(first.checked).toBe(true);
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Ik heb een code" }).checked).toBe(true);
  expect(first.checked).toBe(false);
});

function SearchExample({ onSubmit }: { readonly onSubmit: (value: string) => void }) {
  const [value, setValue] = useState("");
  return <SearchField label="Zoek" value={value} onChange={setValue} onSubmit={onSubmit} />;
}

test("a search is sent by Enter and emptied by Escape or its button, keeping the focus", async () => {
  const onSubmit = vi.fn();
  render(<SearchExample onSubmit={onSubmit} />);
  const input = screen.getByRole<HTMLInputElement>("searchbox", { name: "Zoek" });
  expect(screen.queryByRole("button")).toBeNull();
  await userEvent.type(input, "plein{Enter}");
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith("plein");
  await userEvent.keyboard("{Escape}");
  expect(input.value).toBe("");
  await userEvent.type(input, "hek");
  await userEvent.click(screen.getByRole("button", { name: "Wis" }));
  expect(input.value).toBe("");
  expect(document.activeElement).toBe(input);
});
