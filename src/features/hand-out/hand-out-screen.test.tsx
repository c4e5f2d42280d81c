/** Uitdelen: choosing a paper, asking how people get theirs, mailing, and who has it already. */

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock, seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import { coverLetter } from "../../documents/hand-out/cover-letter.ts";
import { handOuts } from "../../domain/tables/handing-out.ts";
import { attendance, attendanceId, meetings, PROPOSED } from "../../domain/tables/meetings.ts";
import { people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";
import { setPrintSize } from "../../ui/print-size.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { HandOutScreen } from "./hand-out-screen.tsx";
import type { SharePaper } from "./share-paper.ts";

const user = userEvent.setup();
const made: string[] = [];
const sharePaper: SharePaper = async ({ toAdopt, actions }, kind, form, size) => {
  made.push([kind, form, size, toAdopt.length, actions.length].join(" "));
  return Promise.resolve(form === "text" ? ("copied" as const) : ("downloaded" as const));
};

beforeEach(() => {
  made.length = 0;
  setPrintSize(12);
});

const PLANNED = { kind: "board", date: "2026-04-02", opened: "", closed: "" };

async function withPeople(ways: readonly (readonly [name: string, receives: string, email?: string])[]) {
  const store = await testStore();
  await seedMeeting(store, "next", PLANNED);
  for (const [name, receives, email = ""] of ways) {
    const id = name.toLowerCase();
    await seedPerson(store, id, name, { receives, email });
    await store.commit([
      write(attendance, attendanceId("next", id), { meetingId: "next", personId: id, status: "" }),
    ]);
  }
  return store;
}

function open(store: Store, at = "/vergaderingen/next/uitdelen") {
  renderScreen(
    <>
      <HandOutScreen sharePaper={sharePaper} letterWith={coverLetter} />
      <ToastRegion />
    </>,
    { store, path: "/vergaderingen/:id/uitdelen", at },
  );
}

const given = async (store: Store) =>
  (await store.read((reader) => reader.all(handOuts)))
    .filter((each) => each.on !== "")
    .map(({ what, personId, via }) => `${what} ${personId} ${via}`)
    .sort();

test("makes the chosen paper in the form and the letter one wants, and remembers the letter", async () => {
  const store = await withPeople([]);
  await seedMeeting(store, "last", { kind: "board", date: "2026-03-05" });
  await seedBlock(store, "todo", "De sleutel bijmaken", {
    meetingId: "last",
    owner: { kind: "", personId: "", name: "" },
  });
  open(store);
  await user.click(await screen.findByRole("button", { name: "Maak PDF" }));
  expect(screen.getByText("Hierin: de agenda, het verslag van 5 maart, de actielijst (1).")).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Groot (16 punt)" }));
  await user.click(screen.getByRole("radio", { name: "Notuleerblad" }));
  await user.click(screen.getByRole("button", { name: "Maak Word" }));
  await waitFor(() => expect(made).toEqual(["papers pdf 12 1 1", "sheet docx 16 1 1"]));
  expect(localStorage.getItem("wijkschrift.print")).toContain("16");
  expect(screen.getAllByText("Het bestand staat bij uw downloads.").length).toBeGreaterThan(0);
});

test("what lies on the table goes to nobody", async () => {
  open(await withPeople([["Ans", "email"]]), "/vergaderingen/next/uitdelen?stuk=signIn");
  await screen.findByRole("button", { name: "Maak PDF" });
  expect(screen.queryByText("Wie heeft het al?")).toBeNull();
  expect(screen.queryByRole("button", { name: "Stuur tekst" })).toBeNull();
});

test("asks once how somebody gets papers, and takes it back", async () => {
  const store = await withPeople([["Ans", ""]]);
  open(store);
  const ans = await screen.findByRole("radiogroup", { name: "Hoe krijgt Ans stukken?" });
  await user.click(within(ans).getByRole("radio", { name: "Papier" }));
  expect(await screen.findByRole("list", { name: "Op papier" })).toBeTruthy();
  expect(screen.getByText("Maak de PDF en druk hem 1 keer af.")).toBeTruthy();
  expect(await store.read((reader) => reader.get(people, "ans"))).toMatchObject({ receives: "paper" });
  await user.click(within(ans).getByRole("radio", { name: "Papier" }));
  await waitFor(() => expect(screen.queryByRole("list", { name: "Op papier" })).toBeNull());
  expect(await store.read((reader) => reader.get(people, "ans"))).toMatchObject({ receives: "" });
});

test("one tick notes that somebody has it, another takes it back", async () => {
  const store = await withPeople([
    ["Ans", "paper"],
    ["Bram", "paper"],
  ]);
  open(store, "/vergaderingen/next/uitdelen?stuk=agenda");
  expect(await screen.findByText("Nog 2 van de 2 mensen.")).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "Heeft het: Ans" }));
  expect(await screen.findByText("Nog 1 van de 2 mensen.")).toBeTruthy();
  expect(screen.getByText("gekregen op 5 maart")).toBeTruthy();
  expect(await given(store)).toEqual(["agenda ans paper"]);
  await user.click(screen.getByRole("checkbox", { name: "Heeft het: Ans" }));
  await waitFor(async () => expect(await given(store)).toEqual([]));
});

test("all of one way are noted at once, and that can be undone", async () => {
  const store = await withPeople([
    ["Ans", "email", "ans@linde.example"],
    ["Bram", "email", "bram@linde.example"],
    ["Cem", "paper"],
  ]);
  open(store);
  await user.click(await screen.findByRole("button", { name: "Deze 2 hebben het" }));
  await waitFor(async () => expect(await given(store)).toEqual(["papers ans email", "papers bram email"]));
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect(await given(store)).toEqual([]));
});

test("mails those who get it by e-mail and do not have it yet, in BCC", async () => {
  const store = await withPeople([
    ["Ans", "email", "ans@linde.example"],
    ["Bram", "email", "bram@linde.example"],
    ["Cem", "email"],
    ["Dora", "paper", "dora@linde.example"],
  ]);
  open(store);
  const href = () => screen.getByRole("link", { name: "Mail de stukken" }).getAttribute("href") ?? "";
  await screen.findByRole("link", { name: "Mail de stukken" });
  expect(href()).toMatch(/^mailto:\?bcc=ans@linde\.example,bram@linde\.example&subject=Vergaderstukken/);
  expect(screen.getByText("Nog geen e-mailadres in Contacten")).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "Heeft het: Ans" }));
  await waitFor(() => expect(href()).toMatch(/^mailto:\?bcc=bram@linde\.example&/));
});

test("copies the addresses, and says when that does not work", async () => {
  const store = await withPeople([["Ans", "email", "ans@linde.example"]]);
  open(store);
  const copy = await screen.findByRole("button", { name: "Kopieer adressen" });
  await user.click(copy);
  expect(await screen.findByText("Het adres is gekopieerd. Plak het in uw mail bij BCC.")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe("ans@linde.example");
  const refuse = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
  await user.click(copy);
  expect(await screen.findByText(/Kopiëren lukte niet/)).toBeTruthy();
  refuse.mockRestore();
});

test("200 people: several mails, a few rows at a time, long and odd names", async () => {
  const odd = ["Wilhelmina-Margaretha van Oldenbarnevelt-Schimmelpenninck ten Have", "🌳 مريم", "<script>"];
  const store = await withPeople(
    Array.from(
      { length: 200 },
      (_none, index) =>
        [`${odd[index % 3] ?? ""} ${index}`, "email", `bewoner.nummer.${index}@zilverlinde.example`] as const,
    ),
  );
  open(store);
  expect(await screen.findByText("Nog 200 van de 200 mensen.")).toBeTruthy();
  const links = screen.getAllByRole("link", { name: /^Mail \d+ van \d+$/ });
  expect(links.length).toBeGreaterThan(3);
  expect(links.every((link) => (link.getAttribute("href") ?? "").length <= 1800)).toBe(true);
  expect(screen.getAllByRole("checkbox", { name: /Heeft het/ })).toHaveLength(20);
  await user.click(screen.getByRole("button", { name: "Deze 200 hebben het" }));
  await waitFor(async () => expect(await given(store)).toHaveLength(200));
  expect(await screen.findByText("Iedereen heeft het.")).toBeTruthy();
});

test("a concept goes to who was there, and to the others when asked", async () => {
  const store = await withPeople([
    ["Ans", "paper"],
    ["Bram", "paper"],
  ]);
  await store.commit([
    write(meetings, "next", { opened: "20:00", closed: "22:00", status: [0, PROPOSED] }),
    write(attendance, attendanceId("next", "ans"), { status: "present" }),
    write(attendance, attendanceId("next", "bram"), { status: "absent" }),
  ]);
  open(store);
  expect(await screen.findByRole("checkbox", { name: "Heeft het: Ans" })).toBeTruthy();
  expect(screen.queryByRole("checkbox", { name: "Heeft het: Bram" })).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Ook aan wie er niet was" }));
  await user.click(screen.getByRole("checkbox", { name: "Heeft het: Bram" }));
  await waitFor(async () => expect(await given(store)).toEqual(["minutes bram paper"]));
});

test("nobody invited, and no such meeting, are said", async () => {
  const store = await withPeople([]);
  open(store);
  expect(await screen.findByText(/Er is nog niemand uitgenodigd/)).toBeTruthy();
  open(store, "/vergaderingen/weg/uitdelen");
  expect(await screen.findByText("Deze vergadering is er niet")).toBeTruthy();
});

test("says when a paper could not be made", async () => {
  const store = await withPeople([]);
  renderScreen(
    <>
      <HandOutScreen sharePaper={() => Promise.reject(new Error("no fonts"))} letterWith={coverLetter} />
      <ToastRegion />
    </>,
    { store, path: "/vergaderingen/:id/uitdelen", at: "/vergaderingen/next/uitdelen" },
  );
  await user.click(await screen.findByRole("button", { name: "Maak PDF" }));
  expect((await screen.findAllByText(/Dit lukte niet/)).length).toBeGreaterThan(0);
});
