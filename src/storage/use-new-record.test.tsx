/** A record that comes to be with the first thing written in it. */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderScreen, testStore } from "../../tests/support/render-screen.tsx";
import { callNotes } from "../domain/tables/outside.ts";
import { useNewRecord } from "./use-new-record.ts";
import { write } from "./write.ts";

const user = userEvent.setup();

function Form() {
  const { record, keep, written } = useNewRecord(callNotes, () => ({ on: "2026-03-05" }));
  return (
    <>
      <p>{`${record.on} ${record.about}`}</p>
      <button type="button" onClick={() => keep({ about: "de lamp" })}>
        about
      </button>
      <button type="button" onClick={() => keep({ agreed: "straks" })}>
        agreed
      </button>
      <output>{written() ? "written" : "nothing"}</output>
    </>
  );
}

test("looking makes nothing; the first words make it, with what it begins with", async () => {
  const store = await testStore();
  const all = () => store.read((reader) => reader.all(callNotes));
  renderScreen(<Form />, { store });
  expect(await screen.findByText("2026-03-05")).toBeTruthy();
  expect(screen.getByText("nothing")).toBeTruthy();
  expect(await all()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "about" }));
  expect(await screen.findByText("2026-03-05 de lamp")).toBeTruthy();
  expect(screen.getByText("written")).toBeTruthy();
  expect(await all()).toMatchObject([{ on: "2026-03-05", about: "de lamp" }]);
});

test("later words write no more than themselves: what came from elsewhere stays", async () => {
  const store = await testStore();
  const all = () => store.read((reader) => reader.all(callNotes));
  renderScreen(<Form />, { store });
  await user.click(screen.getByRole("button", { name: "about" }));
  await waitFor(async () => expect(await all()).toHaveLength(1));
  const id = (await all())[0]?.id ?? "";
  await store.commit([write(callNotes, id, { about: "de lamp op de hoek", name: "Floor" })]);
  await user.click(screen.getByRole("button", { name: "agreed" }));
  await waitFor(async () =>
    expect(await all()).toMatchObject([{ about: "de lamp op de hoek", name: "Floor", agreed: "straks" }]),
  );
});
