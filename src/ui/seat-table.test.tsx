/** Seats are buttons that say who and how; more than twelve are not drawn. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { seatPlaces } from "./seat-places.ts";
import { type Seat, SeatTable } from "./seat-table.tsx";

const seat = (id: string, name = `Buur ${id}`): Seat => ({
  id,
  name,
  state: "present",
  stateLabel: "aanwezig",
});
const seats = (count: number) => Array.from({ length: count }, (_, index) => seat(String(index)));

test("a seat is a button named by name and state, pressed by mouse and keyboard", async () => {
  const onPress = vi.fn();
  render(<SeatTable aria-label="Wie is er" seats={[seat("1", "Jan de Boer")]} onPress={onPress} />);
  const button = screen.getByRole("button", { name: /^Jan de Boer\s*,\s*aanwezig$/ });
  expect(button.textContent).toContain("JB");
  await userEvent.click(button);
  await userEvent.keyboard(" ");
  expect(onPress.mock.calls).toEqual([["1"], ["1"]]);
});

test("what lies on the table is shown in its middle", () => {
  render(
    <SeatTable aria-label="Wie is er" seats={seats(12)} onPress={() => {}}>
      12 aanwezig
    </SeatTable>,
  );
  expect(screen.getByRole("group", { name: "Wie is er" }).textContent).toContain("12 aanwezig");
  expect(screen.getAllByRole("button")).toHaveLength(12);
});

test("thirteen are too many, and none is nothing", () => {
  const { container, rerender } = render(<SeatTable aria-label="Wie" seats={seats(13)} onPress={() => {}} />);
  expect(container.innerHTML).toBe("");
  rerender(<SeatTable aria-label="Wie" seats={[]} onPress={() => {}} />);
  expect(container.innerHTML).toBe("");
});

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  "%i seats: each has one place, opposite sides alike",
  (count) => {
    const { top, left, right, bottom } = seatPlaces(seats(count));
    const ids = [...top, ...left, ...right, ...bottom].map(({ id }) => id);
    expect(ids).toEqual(seats(count).map(({ id }) => id));
    expect(left.length).toBe(right.length);
    expect(top.length - bottom.length).toBeLessThanOrEqual(1);
    expect(Math.max(top.length, bottom.length)).toBeLessThanOrEqual(4);
  },
);
