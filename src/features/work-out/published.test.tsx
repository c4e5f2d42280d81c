/** "Openbaar gemaakt": each way noted in one tap, kept as typed, and taken back; before adoption behind one line. */

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedMeeting } from "../../../tests/support/seed.ts";
import { canonicalVerslag } from "../../documents/verslag.ts";
import { verslagOf } from "../../documents/verslag-of.ts";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import { ADOPTED, type Meeting, meetings, PROPOSED } from "../../domain/tables/meetings.ts";
import { adoptions, roundId } from "../../domain/tables/minutes.ts";
import { normChangeId, normChanges } from "../../domain/tables/norms.ts";
import { type PublishedVia, publicationId, publications } from "../../domain/tables/publications.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { WorkOutScreen } from "./work-out-screen.tsx";

const user = userEvent.setup();
let store: Store;

beforeEach(async () => {
  for (let id = 0; id < 200; id += 1) dismissToast(id);
  localStorage.clear();
  store = await testStore();
});

const open = () =>
  renderScreen(
    <>
      <WorkOutScreen shareVerslag={async () => "shared"} />
      <ToastRegion />
    </>,
    { store, path: "/vergaderingen/:id/uitwerken", at: "/vergaderingen/m1/uitwerken" },
  );

async function seedAdopted(more: Partial<Meeting> = {}): Promise<void> {
  await seedMeeting(store, "m1", { kind: "public", date: "2026-02-10", ...more });
  const file = await store.read((reader) => readMeetingFile(reader, "m1"));
  if (!file) throw new Error("no meeting");
  const text = canonicalVerslag(verslagOf(file));
  const adopted = { inMeetingId: "m2", on: "2026-03-01", changes: "", text, sha256: "" };
  await store.commit([
    create(adoptions, roundId("m1", 0), { meetingId: "m1", adopted }),
    write(meetings, "m1", { status: [0, ADOPTED] }),
  ]);
}

const section = () => screen.findByRole("region", { name: "Openbaar gemaakt" });
const way = async (name: string) => screen.findByRole("button", { name });
const kept = (via: PublishedVia) =>
  store.read((reader) => reader.get(publications, publicationId("m1", via)));

async function publish(via: PublishedVia, where = "", on = "2026-03-03"): Promise<void> {
  await store.commit([create(publications, publicationId("m1", via), { meetingId: "m1", via, where, on })]);
}

describe("after adoption", () => {
  test("one tap notes it with today; where it is, is kept as it is typed", async () => {
    await seedAdopted();
    open();
    expect((await section()).textContent).toContain(
      "Verslagen van overleg zijn openbaar (beleidsnota 2021, basisregel, voorwaarde voor subsidie).",
    );
    await user.click(await way("Ter inzage"));
    expect(((await screen.findByLabelText("Openbaar sinds")) as HTMLInputElement).value).toBe("2026-03-05");
    await user.type(screen.getByLabelText("Waar ligt het?"), "In de bibliotheek, bij de balie 🌷");
    await user.tab();
    await waitFor(async () =>
      expect(await kept("inspection")).toMatchObject({
        meetingId: "m1",
        via: "inspection",
        on: "2026-03-05",
        where: "In de bibliotheek, bij de balie 🌷",
      }),
    );
  });

  test("an address of a website gets its https and a way to look at it", async () => {
    await seedAdopted();
    open();
    await user.click(await way("Eigen website"));
    await user.type(await screen.findByLabelText("Link naar het verslag"), "zilverlinde.example/maart");
    await user.tab();
    const link = await screen.findByRole("link", { name: "Bekijk de pagina" });
    expect(link.getAttribute("href")).toBe("https://zilverlinde.example/maart");
    expect((await kept("website"))?.where).toBe("https://zilverlinde.example/maart");
  });

  test.each(["op onze site", "javascript:alert(1)", "<script>alert(1)</script>", "‏الموقع‏"])(
    "what is no address is kept, said so, and is no link: %s",
    async (typed) => {
      await seedAdopted();
      await publish("website");
      open();
      await user.click(await screen.findByLabelText("Link naar het verslag"));
      await user.paste(typed);
      await user.tab();
      expect(await screen.findByText(/lijkt geen webadres. Het blijft staan/)).toBeTruthy();
      expect((await kept("website"))?.where).toBe(typed);
      expect(screen.queryByRole("link", { name: "Bekijk de pagina" })).toBeNull();
    },
  );

  test("100,000 characters are refused where they were pasted, and what was kept stays", async () => {
    await seedAdopted();
    await publish("email", "aan de lijst");
    open();
    expect(await screen.findByText("Sinds 3 maart 2026")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Wijzig: Per e-mail" }));
    await user.click(await screen.findByLabelText("Aan wie?"));
    await user.paste("x".repeat(100_000));
    await user.tab();
    expect(await screen.findByText(/te lang en is nog niet bewaard/)).toBeTruthy();
    expect((await kept("email"))?.where).toBe("aan de lijst");
  });

  test("the day can be another; half a date changes nothing", async () => {
    await seedAdopted();
    await publish("website", "", "2026-03-03");
    open();
    const day = await screen.findByLabelText("Openbaar sinds");
    fireEvent.change(day, { target: { value: "2026-03-04" } });
    await waitFor(async () => expect((await kept("website"))?.on).toBe("2026-03-04"));
    fireEvent.change(day, { target: { value: "" } });
    fireEvent.change(day, { target: { value: "0002-03-04" } });
    await store.flush();
    expect((await kept("website"))?.on).toBe("2026-03-04");
  });

  test("taken back with a way back to the same day and place", async () => {
    await seedAdopted();
    await publish("website", "https://zilverlinde.example", "2026-03-02");
    open();
    await user.click(await way("Eigen website"));
    expect(await screen.findByText("Niet meer openbaar: Eigen website.")).toBeTruthy();
    expect(await kept("website")).toMatchObject({ on: "", where: "https://zilverlinde.example" });
    const heading = { name: "Op de eigen website" };
    await waitFor(() => expect(screen.queryByRole("heading", heading)).toBeNull());
    await user.click(screen.getByRole("button", { name: "Zet terug" }));
    await waitFor(async () => expect((await kept("website"))?.on).toBe("2026-03-02"));
    expect(await screen.findByRole("heading", heading)).toBeTruthy();
  });

  test("what stood there before the adoption is to be replaced", async () => {
    await seedAdopted();
    await publish("website", "", "2026-02-20");
    open();
    expect(await screen.findByText(/Zet nu het vastgestelde verslag neer/)).toBeTruthy();
  });
});

describe("where nobody asks for it", () => {
  const folded = () => screen.findByText("Openbaar gemaakt", { selector: "summary *" });

  test("of a bestuursvergadering it stands behind one line, without the norm", async () => {
    await seedAdopted({ kind: "board", isPublic: false });
    open();
    expect((await folded()).closest("details")?.open).toBe(false);
    expect(screen.queryByText(/Verslagen van overleg zijn openbaar/)).toBeNull();
  });

  test("nor where the norm was put aside", async () => {
    await store.commit([create(normChanges, normChangeId(THE_HAGUE.id, "minutesPublic"), { off: true })]);
    await seedAdopted();
    open();
    expect((await folded()).closest("details")?.open).toBe(false);
  });

  test("before adoption it can be noted already, and says that it is not adopted", async () => {
    await seedMeeting(store, "m1", { kind: "public", status: [0, PROPOSED] });
    open();
    const details = (await folded()).closest("details") as HTMLElement;
    expect(within(details).getByText("Nog niet vastgesteld")).toBeTruthy();
    await user.click(await way("E-mail"));
    expect(await within(details).findByLabelText("Aan wie?")).toBeTruthy();
    expect((await kept("email"))?.on).toBe("2026-03-05");
  });
});
