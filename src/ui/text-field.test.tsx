/** Text fields and textareas say what they are for, what is wrong, and what is typed. */
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { TextArea } from "./text-area.tsx";
import { TextField } from "./text-field.tsx";

test("a text field carries label, the word for required, example and error", () => {
  render(
    <TextField
      label="Naam"
      required
      description="bijvoorbeeld Fatima Yıldız"
      error="Vul uw naam in."
      value=""
      onChange={() => {}}
    />,
  );
  const input = screen.getByRole("textbox", { name: "Naam (verplicht)" });
  expect(input.getAttribute("aria-invalid")).toBe("true");
  const described = input.getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    "bijvoorbeeld Fatima Yıldız",
    "Vul uw naam in.",
  ]);
  expect(input.hasAttribute("placeholder")).toBe(false);
});

test("a text field reports every keystroke, and that it was left", async () => {
  const onBlur = vi.fn();
  function Example() {
    const [value, setValue] = useState("");
    return <TextField label="Plaats" value={value} onChange={setValue} onBlur={onBlur} autoComplete="off" />;
  }
  render(<Example />);
  await userEvent.type(screen.getByLabelText("Plaats"), "De Schakel");
  expect(screen.getByLabelText<HTMLInputElement>("Plaats").value).toBe("De Schakel");
  expect(onBlur).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalledOnce();
});

test("a textarea gives its native element, and grows with its text", () => {
  vi.stubGlobal("CSS", { supports: () => false });
  const ref = { current: null as HTMLTextAreaElement | null };
  const onChange = vi.fn();
  render(<TextArea label="Notitie" hideLabel ref={ref} defaultValue="" onChange={onChange} />);
  const area = screen.getByLabelText<HTMLTextAreaElement>("Notitie");
  expect(ref.current).toBe(area);
  Object.defineProperty(area, "scrollHeight", { value: 240 });
  fireEvent.input(area, { target: { value: "een\ntwee\ndrie" } });
  expect(onChange).toHaveBeenLastCalledWith("een\ntwee\ndrie");
  expect(area.style.height).toBe("240px");
});
