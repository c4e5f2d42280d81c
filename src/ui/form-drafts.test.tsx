/** A form that was begun and not finished. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

const EMPTY = { name: "", colour: "groen" };

/** The module anew, as after a reload; what it stored is still there. */
async function loadForm() {
  vi.resetModules();
  const { useFormDraft } = await import("./form-drafts.ts");
  return function Form() {
    const [draft, change, forget] = useFormDraft("test", EMPTY);
    return (
      <>
        <input
          aria-label="Naam"
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <output>{draft.colour}</output>
        <button type="button" onClick={forget}>
          Klaar
        </button>
      </>
    );
  };
}

const name = () => screen.getByLabelText<HTMLInputElement>("Naam").value;

test("stays filled in after going away and after a reload, until it was used", async () => {
  const Form = await loadForm();
  const first = render(<Form />);
  await userEvent.type(screen.getByLabelText("Naam"), "Jan");
  first.unmount();
  const again = render(<Form />);
  expect(name()).toBe("Jan");
  again.unmount();
  const Reloaded = await loadForm();
  const third = render(<Reloaded />);
  expect(name()).toBe("Jan");
  expect(screen.getByRole("status").textContent).toBe("groen");
  await userEvent.click(screen.getByRole("button", { name: "Klaar" }));
  expect(name()).toBe("");
  third.unmount();
  const Later = await loadForm();
  render(<Later />);
  expect(name()).toBe("");
});

test("works where the browser keeps nothing", async () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const Form = await loadForm();
  render(<Form />);
  await userEvent.type(screen.getByLabelText("Naam"), "Els");
  expect(name()).toBe("Els");
});
