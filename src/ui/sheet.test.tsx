/** Sheets open by name, hold the focus, close in every usual way and give the focus back. */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { Button } from "./button.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { Sheet } from "./sheet.tsx";
import { closeSheet, openSheet } from "./sheets.ts";

beforeEach(() => act(() => closeSheet()));

function Example() {
  return (
    <>
      <Button onPress={() => openSheet("nieuw")}>Nieuwe actie</Button>
      <Sheet name="nieuw" title="Nieuwe actie" actions={<Button>Noteer actie</Button>}>
        <input aria-label="Wat" />
      </Sheet>
      <Sheet name="ander" title="Iets anders">
        …
      </Sheet>
    </>
  );
}

test("the sheet of that name opens, named by its title, with the focus inside", async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole("button", { name: "Nieuwe actie" }));
  const dialog = screen.getByRole("dialog", { name: "Nieuwe actie" });
  expect(dialog.contains(document.activeElement)).toBe(true);
  for (let presses = 0; presses < 5; presses++) await userEvent.tab();
  expect(dialog.contains(document.activeElement)).toBe(true);
});

test("Escape and 'Sluiten' close it, and the focus returns to where it was", async () => {
  render(<Example />);
  const opener = screen.getByRole("button", { name: "Nieuwe actie" });
  await userEvent.click(opener);
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(opener));
  await userEvent.click(opener);
  await userEvent.click(screen.getByRole("button", { name: "Sluiten" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("opening another closes the first", () => {
  render(<Example />);
  act(() => openSheet("nieuw"));
  act(() => openSheet("ander"));
  expect(screen.getAllByRole("dialog")).toHaveLength(1);
  expect(screen.getByRole("dialog", { name: "Iets anders" })).toBeTruthy();
});

test("a question starts on the button that does nothing; Escape is no", async () => {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  render(
    <ConfirmDialog
      isOpen
      title="Van internet halen?"
      confirmLabel="Haal van internet"
      cancelLabel="Laat staan"
      {...{ onConfirm, onCancel }}
    >
      Daarna is het niet meer te lezen.
    </ConfirmDialog>,
  );
  expect(screen.getByRole("alertdialog", { name: "Van internet halen?" })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("Laat staan");
  await userEvent.keyboard("{Escape}");
  expect(onCancel).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole("button", { name: "Haal van internet" }));
  expect(onConfirm).toHaveBeenCalledOnce();
});
