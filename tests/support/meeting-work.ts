/** The work of a secretary without any screen: a meeting planned, written down and read back as its verslag. */

import { verslagNow } from "../../src/documents/adopted-verslag.ts";
import { paperText } from "../../src/documents/paper-text.ts";
import { verslagPaper } from "../../src/documents/verslag-paper.ts";
import type { MeetingFile } from "../../src/domain/meeting-file.ts";
import { ordersFor } from "../../src/domain/order.ts";
import { agendaItems, meetings } from "../../src/domain/tables/meetings.ts";
import { devices, ORGANISATION_ID, organisation } from "../../src/domain/tables/organisation.ts";
import { people } from "../../src/domain/tables/people.ts";
import { addBlock } from "../../src/features/take-minutes/commands.ts";
import { readMeetingFile } from "../../src/storage/queries/meeting-file.ts";
import type { Store } from "../../src/storage/store.ts";
import { create, write } from "../../src/storage/write.ts";

/** What was written first stands first. */
const ORDERS = { note: "a0", decision: "a1", action: "a2" };

/** An organisation with Marijke, who holds this phone. */
export async function setUp(store: Store): Promise<void> {
  await store.commit([
    create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" }),
    create(people, "marijke", { name: "Marijke de Wit", group: "board", functie: "voorzitter" }),
    write(devices, store.node, { personId: "marijke", letter: "m" }),
  ]);
}

/** A meeting of three items: `<id>-0` to `<id>-2`. */
export async function plan(store: Store, id: string, date: string): Promise<void> {
  const orders = ordersFor(3);
  await store.commit([
    create(meetings, id, { kind: "board", date, start: "20:00", place: "Buurthuis", chairId: "marijke" }),
    ...["Opening", "Openbare ruimte", "Rondvraag"].map((title, index) =>
      create(agendaItems, `${id}-${index}`, { meetingId: id, title, order: orders[index] ?? "" }),
    ),
  ]);
}

/** Throws when there is no such meeting. */
export async function fileOf(store: Store, id: string): Promise<MeetingFile> {
  const file = await store.read((reader) => readMeetingFile(reader, id));
  if (!file) throw new Error(`no meeting ${id}`);
  return file;
}

/** Adds a block below an item of `plan` and types in it; its id is `<item>-<kind>`, or `id`. */
export async function writeDown(
  store: Store,
  itemId: string,
  kind: keyof typeof ORDERS,
  text: string,
  id = `${itemId}-${kind}`,
): Promise<void> {
  const meetingId = itemId.split("-")[0] ?? "";
  await addBlock(store, await fileOf(store, meetingId), { id, itemId, kind, order: ORDERS[kind] });
  await type(store, meetingId, id, text);
}

/** Types at the beginning of a block, or at `at`. */
export async function type(
  store: Store,
  docId: string,
  blockId: string,
  text: string,
  at = 0,
): Promise<void> {
  const doc = await store.openText(docId);
  doc.edit(blockId, at, 0, text);
  await store.closeText(docId);
}

/** The verslag as a message, as it stands now or as it was adopted. */
export function verslagText(file: MeetingFile): string {
  const verslag = verslagNow(file);
  if (!verslag.ok) throw new Error(verslag.error);
  return paperText(verslagPaper(verslag.value));
}
