/** The power goes while phones send: whatever the endpoint said it keeps is there afterwards, and every chain is whole. */
import { afterEach, expect, test } from "vitest";
import { batchIdOf, parseBatch } from "../../src/protocol/batch.ts";
import { readDownload } from "../../src/protocol/frames.ts";
import type { PushResult } from "../../src/protocol/messages.ts";
import { routes } from "../../src/protocol/routes.ts";
import { type SpawnedEndpoint, spawnEndpoint } from "../support/started-endpoint.ts";
import { WireOrganisation } from "../support/wire-organisation.ts";
import type { WireBatch, WirePhone } from "../support/wire-phone.ts";

let endpoint: SpawnedEndpoint;
afterEach(() => endpoint.remove());

const rounds = 3;

test("kill -9 in the middle of pushes", async () => {
  endpoint = await spawnEndpoint({ WIJKSCHRIFT_LIMITS: "pushesPerMinute=100000,requestsPerMinute=100000" });
  const org = await WireOrganisation.begin({ ask: fetch, url: endpoint.url });
  const phones = [org.admin, await org.add("editor"), await org.add("editor")];
  const waiting = new Map(phones.map((phone) => [phone, [] as WireBatch[]]));
  const promised: string[] = [];

  for (let round = 0; round < rounds; round += 1) {
    for (const phone of phones) waiting.get(phone)?.push(...(await phone.writeSome(org, 60)));
    const sending = phones.map((phone) => sendAll(org.o, phone, waiting.get(phone) ?? [], promised));
    await untilSome(promised, (round + 1) * 20);
    await endpoint.kill();
    await Promise.all(sending);
    await endpoint.start();
    const kept = new Set(await allIds(org));
    expect(promised.filter((id) => !kept.has(id))).toEqual([]);
  }

  // What was not promised is sent again, and then all of it is there, each once.
  for (const phone of phones) await sendAll(org.o, phone, waiting.get(phone) ?? [], promised);
  expect((await allIds(org)).sort()).toEqual([...new Set(promised)].sort());
  expect(promised.length).toBeGreaterThanOrEqual(phones.length * rounds * 60);
});

/** One after another, until all are taken or the endpoint is gone; what is taken leaves the list. */
async function sendAll(o: string, phone: WirePhone, batches: WireBatch[], promised: string[]): Promise<void> {
  while (batches[0]) {
    const [batch] = batches;
    const answer = await phone.push(o, [batch]).catch(() => undefined);
    const said = (await answer?.json().catch(() => undefined)) as { results: PushResult[] } | undefined;
    if (!said) return;
    expect(["stored", "dup"]).toContain(said.results[0]?.st);
    promised.push(batch.id);
    batches.shift();
  }
}

async function untilSome(promised: readonly string[], count: number): Promise<void> {
  while (promised.length < count) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** The ids of all that it keeps, in its order; every chain without a hole or a wrong link. */
async function allIds(org: WireOrganisation): Promise<string[]> {
  const answer = await org.admin.post(routes.want(org.o), { vv: {} });
  const frames = readDownload(new Uint8Array(await answer.arrayBuffer()));
  if (!frames.ok) throw new Error(frames.error.code);
  const last = new Map<string, { n: number; id: string }>();
  const ids: string[] = [];
  for (const { bytes } of frames.value) {
    const batch = parseBatch(bytes);
    if (!batch.ok) throw new Error(batch.error.code);
    const { d, n, p } = batch.value.header;
    const before = last.get(d) ?? { n: 0, id: "" };
    expect({ n, p }).toEqual({ n: before.n + 1, p: before.id });
    const id = await batchIdOf(batch.value);
    last.set(d, { n, id });
    ids.push(id);
  }
  return ids;
}
