/** Jaarmap: what is counted, what is asked, what is added, and what is handed to the maker of the files. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock, seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import type { YearFolderSource } from "../../documents/year-folder/year-folder-source.ts";
import { efforts, terms } from "../../domain/tables/board.ts";
import { years } from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { publicationId, publications } from "../../domain/tables/publications.ts";
import type { Extras } from "../../domain/year/public-part.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissAllToasts } from "../../ui/toasts.ts";
import type { FolderForm, ShareYearFolder } from "./share-year-folder.ts";
import { YearFolderScreen } from "./year-folder-screen.tsx";

const user = userEvent.setup();
let store: Store;
let made: { source: YearFolderSource; extras: Extras; form: FolderForm }[];
let goes: () => Promise<"downloaded" | "cancelled">;
beforeEach(async () => {
  store = await testStore();
  made = [];
  dismissAllToasts();
  goes = () => Promise.resolve("downloaded" as const);
});

const share: ShareYearFolder = (source, extras, form) => {
  made.push({ source, extras, form });
  return goes();
};

const open = (at = "/jaar/2026/map") =>
  renderScreen(
    <>
      <YearFolderScreen shareYearFolder={share} />
      <ToastRegion />
    </>,
    { store, path: "/jaar/:year/map", at },
  );

/** A public meeting with a verslag that can be read, one of the board, a decision of each, and a board of one. */
async function seedYear(): Promise<void> {
  await seedPerson(store, "els", "Els Vermeer", { functie: "secretaris" });
  await seedMeeting(store, "open", { residents: 37, status: [0, 2] });
  await seedMeeting(store, "inner", { kind: "board", isPublic: false, date: "2026-02-10" });
  await seedMeeting(store, "before", { date: "2024-05-16", residents: 24 });
  await store.commit([
    create(organisation, ORGANISATION_ID, {
      name: "De Zilverlinde",
      neighbourhood: "Linde",
      district: "West",
    }),
    create(terms, "t", { personId: "els", functie: "secretaris", from: "2021-01-15", until: "2029-01-14" }),
    create(efforts, "e", { on: "2026-02-01", what: "Oproep in de wijkkrant." }),
    create(publications, publicationId("open", "website"), {
      meetingId: "open",
      on: "2026-03-05",
      where: "https://zilverlinde.example/verslag",
    }),
  ]);
  await seedBlock(store, "d1", "De bank komt er.", { kind: "decision", meetingId: "open" });
  await seedBlock(store, "d2", "De huur gaat omhoog.", { kind: "decision", meetingId: "inner" });
}

const rowOf = (name: string) => screen.getByText(name).closest("li")?.textContent;
const action = () => screen.getByRole("button", { name: "Maak de jaarmap" });
const noteOf = (id: string) => store.read((reader) => reader.get(years, id));

describe("what is in it", () => {
  test("is counted before it is made, and leads to where it can be seen to", async () => {
    await seedYear();
    open();
    expect(await screen.findByRole("heading", { level: 1, name: "Jaarmap 2026" })).toBeTruthy();
    expect(rowOf("Openbare vergaderingen")).toContain("1 gehouden, 37 bewoners geteld");
    expect(rowOf("Verslagen")).toContain("1 van 1 openbaar");
    expect(rowOf("Gesprekken met de gemeente")).toContain("Nog geen");
    expect(rowOf("Bestuur")).toContain("1 bestuurslid, per functie, zonder namen");
    expect(rowOf("Inspanningen voor opvolging")).toContain("1");
    expect(rowOf("Besluiten")).toContain("1. Wat niet openbaar is, blijft eruit.");
    expect(rowOf("Lijsten achterin")).toContain("2 vergaderingen, 0 acties. Acties zijn alleen geteld.");
    expect(rowOf("Over uw organisatie")).toContain("Kan er nog bij: rechtsvorm, rollen en subsidie.");
    const list = screen.getByRole("list", { name: "Wat erin zit" });
    expect(
      within(list)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual([
      "/jaar/2026",
      "/jaar/2026",
      "/jaar/2026",
      "/bestuur",
      "/bestuur",
      "/bestuur/inspanningen",
      "/besluiten",
      "/acties",
      "/instellingen/profiel",
    ]);
  });

  test("of nothing at all says so, and can still be made", async () => {
    open("/jaar/2025/map");
    expect(await screen.findByRole("heading", { level: 1, name: "Jaarmap 2025" })).toBeTruthy();
    expect(rowOf("Openbare vergaderingen")).toContain("Geen");
    expect(rowOf("Openbare vergaderingen")).not.toContain("Nog");
    await user.click(action());
    expect(made[0]?.source.years.map(({ state }) => state.year.id)).toEqual(["2025"]);
    expect(made[0]?.source.boardOn).toBe("2025-12-31");
  });

  test("can be of some years in a row, which stay in the address", async () => {
    await seedYear();
    const { router } = open();
    const field = await screen.findByLabelText("Welke jaren?");
    field.focus();
    await user.selectOptions(field, "2024 tot en met 2026");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Jaarmap 2024 tot en met 2026" }),
    ).toBeTruthy();
    expect(document.activeElement).toBe(field);
    await waitFor(() => expect(rowOf("Openbare vergaderingen")).toContain("2 gehouden, 61 bewoners geteld"));
    expect(router.state.location.search).toBe("?vanaf=2024");
    await user.click(action());
    expect(made[0]?.source.years.map(({ state }) => state.year.id)).toEqual(["2024", "2025", "2026"]);
  });

  test.each(["/jaar/vorig/map", "/jaar/99999/map", "/jaar/0/map"])(
    "of no year (%s) leads back",
    async (at) => {
      open(at);
      expect(await screen.findByText("Dit jaar kennen wij niet")).toBeTruthy();
      expect(screen.getByRole("link", { name: "Naar het jaar" }).getAttribute("href")).toBe("/jaar");
    },
  );

  test("begins with the year itself when the address asks for a later one, or one long ago", async () => {
    const { unmount } = open("/jaar/2026/map?vanaf=2027");
    expect(await screen.findByRole("heading", { level: 1, name: "Jaarmap 2026" })).toBeTruthy();
    unmount();
    open("/jaar/2026/map?vanaf=1950");
    expect(await screen.findByRole("heading", { level: 1, name: "Jaarmap 2026" })).toBeTruthy();
  });
});

describe("what is added", () => {
  test("is nothing until it is asked for, each by itself", async () => {
    await seedYear();
    const { router } = open();
    await user.click(await screen.findByText("Meer toevoegen"));
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
    expect(boxes).toHaveLength(6);
    expect(boxes.some(({ checked }) => checked)).toBe(false);
    await user.click(screen.getByRole("checkbox", { name: "Namen van bestuursleden" }));
    await user.click(screen.getByRole("checkbox", { name: "Alle besluiten" }));
    expect(rowOf("Bestuur")).toContain("1 bestuurslid, met namen");
    expect(rowOf("Besluiten")).not.toContain("blijft eruit");
    expect(router.state.location.search).toBe("?met=boardNames%2CallDecisions");
    await user.click(screen.getByRole("checkbox", { name: "Namen van bestuursleden" }));
    await user.click(action());
    expect([...(made[0]?.extras ?? [])]).toEqual(["allDecisions"]);
  });

  test("names beside actions are asked only together with the actions", async () => {
    open("/jaar/2026/map?met=actions");
    const names = await screen.findByRole("checkbox", { name: "Namen van anderen bij acties" });
    await user.click(names);
    await user.click(screen.getByRole("checkbox", { name: "De actielijst" }));
    expect(screen.queryByRole("checkbox", { name: "Namen van anderen bij acties" })).toBeNull();
    await user.click(action());
    expect([...(made[0]?.extras ?? [])]).toEqual([]);
  });
});

describe("own words", () => {
  const typeAt = async (label: string, text: string) => {
    const field = await screen.findByLabelText(label);
    await user.clear(field);
    await user.click(field);
    await user.paste(text);
    await user.tab();
  };

  test("are kept with the year as they are typed, whatever they are", async () => {
    open();
    const nasty = "Het was druk. 🎉 مرحبا <script>alert(1)</script>";
    await typeAt("Wat wilt u over dit jaar zeggen?", nasty);
    await typeAt("Hoe past het bestuur bij de wijk?", "Wij zoeken jonge ouders.");
    await waitFor(async () =>
      expect(await noteOf("2026")).toMatchObject({ remark: nasty, mirror: "Wij zoeken jonge ouders." }),
    );
    await typeAt("Wat wilt u over dit jaar zeggen?", "   ");
    await waitFor(async () => expect((await noteOf("2026"))?.remark).toBe(""));
  });

  test("of a whole book are refused, and what stood there stays", async () => {
    await store.commit([create(years, "2026", { remark: "Het was druk." })]);
    open();
    const field = await screen.findByLabelText<HTMLTextAreaElement>("Wat wilt u over dit jaar zeggen?");
    fireEvent.change(field, { target: { value: "x".repeat(100_000) } });
    fireEvent.blur(field);
    expect(await screen.findByText(/^Deze tekst is te lang/)).toBeTruthy();
    expect((await noteOf("2026"))?.remark).toBe("Het was druk.");
  });
});

describe("making it", () => {
  test("hands over both files with one tap, or one of them", async () => {
    open();
    await user.click(await screen.findByRole("button", { name: "Maak de jaarmap" }));
    expect(await screen.findByText("De jaarmap staat bij uw downloads.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Alleen de PDF" }));
    await user.click(screen.getByRole("button", { name: "Alleen de webpagina" }));
    expect(made.map(({ form }) => form)).toEqual(["both", "pdf", "html"]);
  });

  test("says calmly when it does not work, and nothing when it was called off", async () => {
    goes = () => Promise.reject(new Error("no fonts"));
    open();
    await user.click(await screen.findByRole("button", { name: "Maak de jaarmap" }));
    expect(await screen.findByText(/^De jaarmap maken lukt nu niet/)).toBeTruthy();
    goes = () => Promise.resolve("cancelled");
    await user.click(action());
    expect(made).toHaveLength(2);
    expect(screen.queryByText("De jaarmap staat bij uw downloads.")).toBeNull();
  });
});

test("a first name alone is pointed out before the map is made, and stays as it was written", async () => {
  await seedYear();
  await seedPerson(store, "hanna", "Hanna de Vries", { group: "resident" });
  await store.commit([create(efforts, "e2", { on: "2026-02-03", what: "Koffie met Hanna <script> 🌳" })]);
  open();
  expect(await screen.findByText("In 1 regel staat misschien een naam")).toBeTruthy();
  const lines = screen.getByRole("list", { name: "In 1 regel staat misschien een naam", hidden: true });
  expect(lines.textContent).toBe("Koffie met Hanna <script> 🌳");
});
