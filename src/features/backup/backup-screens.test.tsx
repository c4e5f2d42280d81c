/** The reservekopie: made with progress, refused with a reason, shown before it is put back, and a calm line about it. */

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { EVENING, testPhone } from "../../../tests/support/phone.ts";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock, seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { err, ok } from "../../kernel/result.ts";
import type { FileContents } from "../../storage/backup/file-format.ts";
import { makeBackup } from "../../storage/backup/make-backup.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { BackupNudge } from "./backup-nudge.tsx";
import { BackupScreen, type HandOutBackup } from "./backup-screen.tsx";
import { type RestoreOrganisation, RestoreScreen } from "./restore-screen.tsx";

const user = userEvent.setup();
const NAME = "Wijkvereniging De Zilverlinde";
let store: Store;
beforeEach(async () => {
  store = await testStore();
  await store.commit([create(organisation, ORGANISATION_ID, { name: NAME })]);
  await seedMeeting(store, "m");
  await seedBlock(store, "a", "Zaal reserveren 🌳 <script>", { meetingId: "m" });
  await seedPerson(store, "noor", "مرحبا");
});

/** Made as the app does, but not handed to a phone. */
const make: HandOutBackup = async (of, options) => {
  const made = await makeBackup(of, options);
  return made ? { kind: "made", name: "kopie.wijkschrift.json" } : { kind: "stopped" };
};

const openBackup = (handOutBackup: HandOutBackup = make, isExample = false) =>
  renderScreen(<BackupScreen handOutBackup={handOutBackup} isExample={isExample} />, {
    store,
    path: "/instellingen/reservekopie",
  });

test("making one is said, with its name, and when it was", async () => {
  openBackup();
  expect(await screen.findByText("U hebt op dit toestel nog geen reservekopie gemaakt.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Maak een reservekopie" }));
  expect(await screen.findByText(/De reservekopie is gemaakt. Het bestand heet kopie/)).toBeTruthy();
  expect(await screen.findByText(/Voor het laatst gemaakt: donderdag 5 maart, 20.00 uur/)).toBeTruthy();
});

test("stopping it half-way makes none, and says so", async () => {
  openBackup(
    (_store, { onProgress, signal }) =>
      new Promise((resolve) => {
        onProgress(1, 4);
        signal.addEventListener("abort", () => resolve({ kind: "stopped" }));
      }),
  );
  await user.click(await screen.findByRole("button", { name: "Maak een reservekopie" }));
  expect((await screen.findByRole<HTMLProgressElement>("progressbar")).value).toBe(25);
  await user.click(screen.getByRole("button", { name: "Stop" }));
  expect(await screen.findByText("U bent gestopt. Er is geen reservekopie gemaakt.")).toBeTruthy();
  expect(screen.getByText("U hebt op dit toestel nog geen reservekopie gemaakt.")).toBeTruthy();
});

test("of an example there is none; when the storage is in the way it says what is safe", async () => {
  const { unmount } = openBackup(make, true);
  expect(await screen.findByText(/Dit is een voorbeeld/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Maak een reservekopie" })).toBeNull();
  unmount();
  openBackup(() => Promise.resolve({ kind: "failed" }));
  await user.click(await screen.findByRole("button", { name: "Maak een reservekopie" }));
  expect((await screen.findByRole("alert")).textContent).toContain("U bent niets kwijt.");
});

function openRestore(
  restore: RestoreOrganisation = () => Promise.resolve(ok(undefined)),
  names: string[] = [],
) {
  const ready: string[] = [];
  const view = renderScreen(
    <RestoreScreen
      restore={restore}
      onReady={(name) => ready.push(name)}
      names={names}
      backHref="/welkom"
      isAlone
    />,
    { store, path: "/welkom/reservekopie" },
  );
  const choose = (text: string) => {
    const input = view.container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error("no file input");
    return user.upload(input, new File([text], "kopie.wijkschrift.json"));
  };
  return { ready, choose };
}

const backup = async (): Promise<string> => (await makeBackup(store))?.parts.join("") ?? "";

test("what is in the file is shown first, and put back when asked", async () => {
  let given: FileContents | undefined;
  const { ready, choose } = openRestore((contents) => {
    given = contents;
    return Promise.resolve(ok(undefined));
  });
  await choose(await backup());
  expect(await screen.findByText(NAME)).toBeTruthy();
  expect(screen.getByText(/Gemaakt op 5 maart 2026/)).toBeTruthy();
  const counts = screen.getAllByRole("definition").map((each) => each.textContent);
  expect(counts).toEqual(["1", "1", "0", "1"]);
  expect(given).toBeUndefined();
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  await waitFor(() => expect(ready).toEqual([NAME]));
  expect(given?.head.organisation).toBe(NAME);
});

test("an organisation with this name is not replaced, and one is told so", async () => {
  const { choose } = openRestore(undefined, [NAME]);
  await choose(await backup());
  expect(await screen.findByText(/Die van nu verandert niet/)).toBeTruthy();
});

test.each<[string, (good: string) => string, RegExp]>([
  ["a letter", () => "Beste mensen", /geen bestand van Wijkschrift/],
  ["nothing", () => "", /geen bestand van Wijkschrift/],
  ["half of it", (good) => good.slice(0, good.length / 2), /niet heel/],
  ["a changed name", (good) => good.replace("Zaal", "Zalm"), /heeft dit bestand veranderd/],
  [
    "one of a newer app",
    (good) => good.replace('"formatVersion": 1', '"formatVersion": 7'),
    /nieuwere versie|nieuwe versie/,
  ],
])("%s is refused with what to do, and nothing happens", async (_name, spoil, message) => {
  const { ready, choose } = openRestore();
  await choose(spoil(await backup()));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(message);
  expect(alert.textContent).toContain("Er is niets veranderd");
  expect(ready).toEqual([]);
  expect(screen.queryByRole("button", { name: "Zet terug" })).toBeNull();
  expect(screen.getByRole("button", { name: "Kies het bestand" })).toBeTruthy();
});

test("a phone that is full says so, and the file can be tried again", async () => {
  const { ready, choose } = openRestore(() => Promise.resolve(err({ kind: "full", retry: "later" })));
  await choose(await backup());
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Dit toestel is vol");
  expect(screen.getByRole("button", { name: "Zet terug" })).toBeTruthy();
  expect(ready).toEqual([]);
});

test("after a closed meeting one calm line, until a backup is made or it is put away for that meeting", async () => {
  const phone = testPhone(1, EVENING + 3 * 3_600_000);
  const later = await testStore(phone);
  await seedMeeting(later, "m");
  await seedMeeting(later, "n", { closed: "" });
  const first = renderScreen(<BackupNudge meetingId="m" />, { store: later });
  await user.click(await screen.findByRole("button", { name: "Nu niet" }));
  await waitFor(() => expect(screen.queryByText(/Maak even een reservekopie/)).toBeNull());
  first.unmount();
  renderScreen(<BackupNudge meetingId="n" />, { store: later });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByText(/Maak even een reservekopie/)).toBeNull();
});

test("once anything is shared, the line stays away", async () => {
  renderScreen(<BackupNudge meetingId="m" />, { store });
  expect(await screen.findByText(/Maak even een reservekopie/)).toBeTruthy();
  await store.transact([], (db) => db.table("meta").put({ key: "shared", value: true }));
  await waitFor(() => expect(screen.queryByText(/Maak even een reservekopie/)).toBeNull());
});
