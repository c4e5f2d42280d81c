/** The organisations on this phone: the present one marked, the example named as one, and leaving asked about first. */

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock, seedMeeting } from "../../../tests/support/seed.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import type { KnownOrganisation } from "../../storage/organisations.ts";
import { beginSharing } from "../../storage/sharing/sharing-state.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { OrganisationsScreen } from "./organisations-screen.tsx";

async function open(
  kind: KnownOrganisation["kind"] = "own",
  name = "Wijkvereniging De Zilverlinde",
  prepare: (store: Store) => Promise<unknown> = () => Promise.resolve(),
) {
  const store = await testStore();
  await prepare(store);
  await store.commit([create(organisation, ORGANISATION_ID, { name })]);
  await seedMeeting(store, "m");
  await seedBlock(store, "a", "De heg snoeien");
  await seedBlock(store, "d", "De heg blijft.", { kind: "decision", meetingId: "m" });
  const heard: string[] = [];
  const organisations: KnownOrganisation[] = [
    { id: store.organisationId, name, kind },
    { id: "iepenhof", name: "Bewonersoverleg Iepenhof", kind: "own" },
    { id: "voorbeeld", name: "<script>alert(1)</script> 🌳", kind: "example" },
  ];
  renderScreen(
    <OrganisationsScreen
      organisations={organisations}
      onSwitch={(id) => heard.push(`switch ${id}`)}
      onAdd={() => heard.push("add")}
      onLeave={() => heard.push("leave")}
    />,
    { store, path: "/instellingen/organisaties" },
  );
  const list = await screen.findByRole("list", { name: "Organisaties op dit toestel" });
  return { heard, user: userEvent.setup(), rows: within(list).getAllByRole("listitem") };
}

test("the present one is marked and leads nowhere; another is one tap away; the example is named as one", async () => {
  const { heard, user, rows } = await open();
  expect(rows[0]?.textContent).toContain("Deze ziet u nu");
  expect(within(rows[0]!).queryByRole("button")).toBeNull();
  expect(rows[0]?.textContent).not.toContain("voorbeeld");
  expect(rows[1]?.textContent).not.toContain("voorbeeld");
  expect(rows[2]?.textContent).toContain("<script>alert(1)</script> 🌳");
  expect(rows[2]?.textContent).toContain("voorbeeld");
  await user.click(within(rows[1]!).getByRole("button"));
  await user.click(screen.getByRole("button", { name: "Voeg een organisatie toe" }));
  expect(heard).toEqual(["switch iepenhof", "add"]);
});

test("leaving names what is lost, offers a backup, and happens only when it is said again", async () => {
  const { heard, user } = await open();
  await user.click(screen.getByText("Stoppen op dit toestel"));
  await user.click(screen.getByRole("button", { name: "Verlaat deze organisatie" }));
  const dialog = await screen.findByRole("alertdialog", {
    name: "Wijkvereniging De Zilverlinde van dit toestel halen?",
  });
  expect(await within(dialog).findByText(/1 vergadering, 1 actie, 1 besluit, alle contacten/)).toBeTruthy();
  expect(within(dialog).getByRole("link", { name: "Maak eerst een reservekopie" }).getAttribute("href")).toBe(
    "/instellingen/reservekopie",
  );
  await user.click(within(dialog).getByRole("button", { name: "Blijf" }));
  expect(heard).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Verlaat deze organisatie" }));
  const again = await screen.findByRole("alertdialog");
  await user.click(within(again).getByRole("button", { name: "Verlaat deze organisatie" }));
  expect(heard).toEqual(["leave"]);
});

test("the example stops in one tap, without a question", async () => {
  const { heard, user, rows } = await open("example");
  expect(rows[0]?.textContent).toContain("voorbeeld");
  expect(screen.queryByText("Stoppen op dit toestel")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Stop het voorbeeld" }));
  expect(heard).toEqual(["leave"]);
});

test("an organisation without a name has a row all the same", async () => {
  const { rows } = await open("own", "");
  expect(rows[0]?.textContent).toContain("Organisatie zonder naam");
});

test("leaving while shared says what stays with the others, and what they do not have yet", async () => {
  const { user } = await open("own", "Wijkvereniging De Zilverlinde", (store) =>
    beginSharing(store, {
      org: store.organisationId,
      endpoint: "https://deelplek.example",
      device: "d".repeat(32),
      genesis: "0".repeat(64),
    }),
  );
  await user.click(screen.getByText("Stoppen op dit toestel"));
  await user.click(screen.getByRole("button", { name: "Verlaat deze organisatie" }));
  const dialog = await screen.findByRole("alertdialog");
  expect(
    await within(dialog).findByText(/U deelt met het bestuur. Bij de anderen blijft alles staan/),
  ).toBeTruthy();
  expect(await within(dialog).findByText(/Wat nog niet gedeeld is, gaat verloren/)).toBeTruthy();
});
