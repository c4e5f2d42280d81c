/** A list is put in another order by buttons, by arrow keys and by dragging; what is in a row stays usable. */
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { SortableList } from "./sortable-list.tsx";

const moves: [string, string | null][] = [];

function Example() {
  const [ids, setIds] = useState(["a", "b", "c"]);
  const onMove = (id: string, beforeId: string | null) => {
    moves.push([id, beforeId]);
    const others = ids.filter((other) => other !== id);
    const at = beforeId === null ? others.length : others.indexOf(beforeId);
    setIds([...others.slice(0, at), id, ...others.slice(at)]);
  };
  return (
    <SortableList
      aria-label="Agenda"
      items={ids.map((id) => ({ id }))}
      getLabel={({ id }) => `Punt ${id}`}
      renderItem={({ id }) => <input aria-label={`Titel ${id}`} defaultValue="" />}
      onMove={onMove}
    />
  );
}

function begin() {
  moves.length = 0;
  render(<Example />);
}

const order = () => screen.getAllByRole("textbox").map((input) => input.getAttribute("aria-label")?.at(-1));
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });

test("'Omhoog' and 'Omlaag' move a row, say so, and keep the focus", async () => {
  begin();
  await userEvent.click(button("Omlaag: Punt a"));
  expect(order()).toEqual(["b", "a", "c"]);
  expect(moves).toEqual([["a", "c"]]);
  expect(screen.getByRole("status").textContent).toBe("Punt a staat nu op plaats 2 van 3.");
  expect(document.activeElement).toBe(button("Omlaag: Punt a"));
  await userEvent.keyboard("{Enter}");
  expect(moves.at(-1)).toEqual(["a", null]);
  expect(button("Omlaag: Punt a").disabled).toBe(true);
  expect(document.activeElement).toBe(button("Omhoog: Punt a"));
});

test("the arrow keys on the handle move a row, no further than the ends", async () => {
  begin();
  screen.getByRole("button", { name: /^Sleep: Punt b/ }).focus();
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(moves).toEqual([["b", "a"]]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Sleep: Punt b/ }));
});

test("arrow keys, letters and spaces in a row's own input stay there", async () => {
  begin();
  await userEvent.type(screen.getByLabelText("Titel b"), "a b{ArrowUp}{ArrowLeft}c");
  expect(screen.getByLabelText<HTMLInputElement>("Titel b").value).toBe("a cb");
  expect(moves).toEqual([]);
});

/** Rows of 100 px, one under another, where jsdom has no layout. */
function layOut() {
  screen.getAllByRole("listitem").forEach((row, index) => {
    row.getBoundingClientRect = () => new DOMRect(0, index * 100, 300, 100);
  });
}

test("dragging by the handle drops a row where its middle passed the others", () => {
  begin();
  layOut();
  const handle = screen.getByRole("button", { name: /^Sleep: Punt a/ });
  fireEvent.pointerDown(handle, { button: 0, clientY: 150, pointerId: 1 });
  fireEvent.pointerMove(handle, { clientY: 390, pointerId: 1 });
  expect(screen.getAllByRole("listitem")[0]?.style.transform).toBe("translateY(240px)");
  fireEvent.pointerUp(handle, { pointerId: 1 });
  expect(moves).toEqual([["a", null]]);
  expect(order()).toEqual(["b", "c", "a"]);
});

test("Escape while dragging leaves everything as it was", () => {
  begin();
  layOut();
  const handle = screen.getByRole("button", { name: /^Sleep: Punt a/ });
  fireEvent.pointerDown(handle, { button: 0, clientY: 150, pointerId: 1 });
  fireEvent.pointerMove(handle, { clientY: 390, pointerId: 1 });
  fireEvent.keyDown(window, { key: "Escape" });
  fireEvent.pointerUp(handle, { pointerId: 1 });
  expect(moves).toEqual([]);
});
