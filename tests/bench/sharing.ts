/**
 * What sharing takes: ten years of one organisation from one phone through the real endpoint to another, edits to and fro, and
 * work apart. Beside each the least that it can cost, measured in turns with it.
 */

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { spawnEndpoint } from "../support/started-endpoint.ts";
import { APART } from "./apart.ts";
import { type BenchPhone, benchPhone } from "./bench-phone.ts";
import { countingLine } from "./counting-line.ts";
import { type Figure, median, percentile } from "./figures.ts";
import { type Limit, startLimit } from "./limit.ts";
import { pageBundle } from "./page-bundle.ts";
import type { SharingBench } from "./sharing-page.ts";

const ROUNDS = 5;
const EDITS = 80;
const TYPED = 1000;

/** One organisation after the other, and edits without a pause: more than an endpoint lets one address do. */
const RAISED =
  "pushesPerMinute=100000 requestsPerMinute=1000000 unauthenticatedPerMinute=100000 newOrganisationsPerHour=1000 bytesPerDay=10000000000";

type Phone = BenchPhone<SharingBench>;
type Both = readonly [Phone, Phone];

/** `tell` hears what cannot be a figure. */
export async function measureSharing(tell: (line: string) => void): Promise<Figure[]> {
  tell(`Sharing: the endpoint's limits are raised for this (${RAISED}).`);
  const script = await pageBundle("tests/bench/sharing-page.ts");
  const endpoint = await spawnEndpoint({ WIJKSCHRIFT_LIMITS: RAISED });
  const limit = await startLimit();
  try {
    const counted = await onTheWire(endpoint, script, tell);
    const phones: Both = [await benchPhone(endpoint.url, script), await benchPhone(endpoint.url, script)];
    try {
      const moved = await inTurns(endpoint, phones, limit);
      const edited = await edits(phones, limit);
      const apart = await workApart(phones, tell);
      return [...moved.figures, ...counted.least(moved.bytes), ...edited, ...apart, ...counted.figures];
    } finally {
      for (const phone of phones) await phone.close();
    }
  } finally {
    await limit.close();
    await endpoint.remove();
  }
}

type Endpoint = Awaited<ReturnType<typeof spawnEndpoint>>;

/** All to the endpoint, and all to a fresh phone: each round another organisation. The last one stays, on both phones. */
async function inTurns(
  endpoint: Endpoint,
  [anne, bert]: Both,
  limit: Limit,
): Promise<{ figures: Figure[]; bytes: number }> {
  const [sent, received, leastSent, leastReceived, memory, leastMemory]: number[][] = [
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) for (const phone of [anne, bert]) await phone.run((bench) => bench.leave(), undefined);
    await anne.run((bench) => bench.fill(), undefined);
    sent?.push(await anne.run((bench, url) => bench.begin(url), endpoint.url));
    received?.push(await comeIn(endpoint.url, [anne, bert]));
    memory?.push(await endpoint.memory());
    const least = await limit.turn();
    leastSent?.push(least.sent);
    leastReceived?.push(least.received);
    leastMemory?.push(await limit.memory());
    bytes = least.bytes;
  }
  return {
    bytes,
    figures: [
      ...beside("all to the endpoint", "ms", sent ?? [], leastSent ?? [], 1500),
      ...beside(
        "fresh phone usable, from the code to the list",
        "ms",
        received ?? [],
        leastReceived ?? [],
        1800,
      ),
      ...beside("memory of the endpoint", "MB", inMB(memory ?? []), inMB(leastMemory ?? []), 100),
    ],
  };
}

const inMB = (bytes: readonly number[]): number[] => bytes.map((each) => each / 1e6);

async function comeIn(endpoint: string, [anne, bert]: Both): Promise<number> {
  const code = await anne.run((bench) => bench.invite(), undefined);
  const ms = await bert.run((bench, given) => bench.join(given), { endpoint, code });
  await bert.run((bench) => bench.settled(), undefined);
  return ms;
}

/** Edits by turns on either phone until the other shows them: two clocks that are not quite even cancel out. */
async function edits(phones: Both, limit: Limit): Promise<Figure[]> {
  const ours = await toAndFro(phones);
  const least = await toAndFro(limit.phones);
  const name = "edit on one phone shown on the other";
  return [
    ...beside(name, "ms", ours, least, 15),
    { name: `${name}, 95th percentile`, value: percentile(ours, 95), unit: "ms", most: 40, of: ours.length },
  ];
}

type Editing = Pick<SharingBench, "follow" | "edit" | "whenSeen">;

async function toAndFro(phones: readonly [BenchPhone<Editing>, BenchPhone<Editing>]): Promise<number[]> {
  for (const phone of phones) await phone.run((bench) => bench.follow(), undefined);
  const times: number[] = [];
  for (let at = 0; at < EDITS + WARM_UP; at += 1) {
    const [from, to] = at % 2 === 0 ? phones : [phones[1], phones[0]];
    const begun = await from.run((bench, value) => bench.edit(value), `edit ${at}`);
    times.push((await to.run((bench, value) => bench.whenSeen(value), `edit ${at}`)) - begun);
    await pause(50 + ((at * 37) % 100));
  }
  return times.slice(WARM_UP);
}

const WARM_UP = 10;

/** Both write without a connection, and get it back at the same time. */
async function workApart(phones: Both, tell: (line: string) => void): Promise<Figure[]> {
  const times: number[] = [];
  let both = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const phone of phones) await phone.setOffline(true);
    await phones[0].run((bench, now) => bench.writeApart({ side: "first", round: now }), round);
    await phones[1].run((bench, now) => bench.writeApart({ side: "second", round: now }), round);
    const ends = phones.map((phone) => phone.run((bench, now) => bench.whenEqual(now), round));
    await pause(200);
    await Promise.all(phones.map((phone) => phone.setOffline(false)));
    const seen = await Promise.all(ends);
    times.push(Math.max(...seen.map(({ equal }) => equal)) - Math.min(...seen.map(({ online }) => online)));
    for (const phone of phones) await phone.run((bench) => bench.settled(), undefined);
    const [one, other] = await Promise.all(
      phones.map((phone) => phone.run((bench) => bench.whole(), undefined)),
    );
    if (one?.print !== other?.print) tell("FALLS SHORT: after working apart the phones are not the same");
    both = Math.min(one?.both ?? 0, other?.both ?? 0);
    if (both < APART.sameField)
      tell(`FALLS SHORT: ${both} of ${APART.sameField} values of two people are kept beside`);
  }
  return [
    {
      name: `${APART.edits} edits apart on each side, until both have all fields`,
      value: median(times),
      unit: "ms",
      most: 1000,
      of: times.length,
    },
    { name: `  fields changed by both, both values kept (of ${APART.sameField})`, value: both, unit: "" },
  ];
}

/** A turn that is not timed: every byte on its way is counted, and what lies on the disks afterwards. */
async function onTheWire(
  endpoint: Endpoint,
  script: string,
  tell: (line: string) => void,
): Promise<{ figures: Figure[]; least: (bytes: number) => Figure[] }> {
  const line = await countingLine(endpoint.url);
  const phones: Both = [await benchPhone(line.url, script), await benchPhone(line.url, script)];
  const [anne] = phones;
  const before = await diskOf(endpoint.dataFolder);
  const records = await anne.run((bench) => bench.fill(), undefined);
  const alone = await anne.run((bench) => bench.disk(), undefined);
  tell(`${records} records of ten years; the phone keeps ${(alone / 1e6).toFixed(1)} MB before it shares`);
  await anne.run((bench, url) => bench.begin(url), line.url);
  const up = total(line.count());
  const place = await diskOf(endpoint.dataFolder);
  await comeIn(line.url, phones);
  const down = total(line.count()) - up;
  const start = line.count();
  const typed = await anne.run((bench, characters) => bench.type(characters), TYPED);
  const end = line.count();
  // Only now: a browser tidies its files up some time after it wrote much.
  const kept: number[] = [];
  for (const phone of phones) kept.push((await phone.run((bench) => bench.disk(), undefined)) / 1e6);
  for (const phone of phones) await phone.close();
  await line.close();
  const figures: Figure[] = [
    { name: "on the wire to a fresh phone, headers and all", value: down / 1e6, unit: "MB" },
    { name: `sealed bytes for each of ${TYPED} typed characters`, value: typed.bytes / TYPED, unit: "B" },
    { name: "  in so many batches", value: typed.batches, unit: "" },
    { name: "  on the wire up, headers and all", value: (end.up - start.up) / TYPED, unit: "B" },
    { name: "  on the wire down, headers and all", value: (end.down - start.down) / TYPED, unit: "B" },
    { name: "disk of the endpoint", value: (place - before) / 1e6, unit: "MB" },
    { name: "disk of the phone that began", value: kept[0] ?? 0, unit: "MB", most: 12 },
    { name: "disk of the phone that joined", value: kept[1] ?? 0, unit: "MB", most: 12 },
  ];
  return {
    figures,
    least: (bytes) => beside("on the wire, all to the endpoint", "MB", [up / 1e6], [bytes / 1e6], 2.2),
  };
}

const total = ({ up, down }: { up: number; down: number }): number => up + down;

/** Bytes of all files under a folder. */
async function diskOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function beside(
  name: string,
  unit: Figure["unit"],
  ours: readonly number[],
  least: readonly number[],
  most: number,
): Figure[] {
  return [
    { name, value: median(ours), unit, most, of: ours.length },
    { name: "  the limit", value: median(least), unit, of: least.length },
    { name: "  ours to the limit", value: median(ours) / median(least), unit: "×" },
  ];
}
