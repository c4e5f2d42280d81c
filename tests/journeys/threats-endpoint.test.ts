/** An endpoint that cheats: it alters, withholds, repeats, invents. The phones believe only what members signed. */

import { expect, onTestFinished, test } from "vitest";
import { makeDeviceKeys } from "../../src/crypto/device-keys.ts";
import { signEntry } from "../../src/crypto/sign-entry.ts";
import { meetings } from "../../src/domain/tables/meetings.ts";
import { standardLimits } from "../../src/endpoint/settings.ts";
import { toBase64Url } from "../../src/kernel/base64.ts";
import type { Bytes } from "../../src/kernel/bytes.ts";
import { parseBatch } from "../../src/protocol/batch.ts";
import type { DeviceId } from "../../src/protocol/device.ts";
import { foldEntries } from "../../src/protocol/fold-entry.ts";
import { readDownload, writeDownload } from "../../src/protocol/frames.ts";
import type { SignedEntry } from "../../src/protocol/roster-entry.ts";
import { readRoster } from "../../src/storage/sharing/roster-log.ts";
import { readSharing } from "../../src/storage/sharing/sharing-state.ts";
import { write } from "../../src/storage/write.ts";
import type { NetRequest } from "../../src/sync/ports.ts";
import {
  founded,
  genesisOf,
  makePhone,
  type Organisation,
  random,
  signedBy,
} from "../support/keyed-organisation.ts";
import { plan, setUp } from "../support/meeting-work.ts";
import {
  Board,
  deviceIdOf,
  expectSame,
  type Member,
  meet,
  ORGANISATION,
  statusOf,
  value,
} from "../support/sharing-board.ts";
import { type StartedEndpoint, startEndpoint } from "../support/started-endpoint.ts";

type Cheat = (url: string, request: NetRequest, answer: Response) => Promise<Response> | Response;

/** Only what a test asks for by hand crosses the wire to this phone: nothing honest comes in between. */
class Victim {
  readonly member: Member;
  readonly #board: Board;

  constructor(board: Board, member: Member) {
    this.#board = board;
    this.member = member;
    this.deafen();
  }

  deafen(): void {
    this.member.made.intercept = () => Promise.reject(new TypeError("Failed to fetch"));
  }

  /** One round through the cheating endpoint. */
  async round(cheat: Cheat = (_url, _request, answer) => answer): Promise<void> {
    this.member.made.intercept = async (url, request) => {
      if (url.endsWith("/events")) throw new TypeError("Failed to fetch");
      return await cheat(url, request, await this.#board.pass(url, request));
    };
    await this.member.sharing.now();
    this.deafen();
  }
}

async function cheatedBoard() {
  const many = 1_000_000;
  const limits = {
    ...standardLimits,
    requestsPerMinute: many,
    pushesPerMinute: many,
    unauthenticatedPerMinute: many,
  };
  const endpoint: StartedEndpoint = await startEndpoint({ settings: { limits } });
  onTestFinished(endpoint.stop);
  const board = new Board(endpoint);
  const anne = await board.begin("Anne", async (store) => {
    await setUp(store);
    await plan(store, "maart", "2026-03-05");
  });
  const bert = await board.come(anne, "Bert");
  const carla = new Victim(board, await board.come(anne, "Carla"));
  return { board, anne, bert, carla };
}

const placeOn = async ({ store }: Member) =>
  (await store.read((reader) => reader.get(meetings, "maart")))?.place;

async function setPlace(member: Member, place: string): Promise<void> {
  await member.store.commit([write(meetings, "maart", { place })]);
  await member.sharing.now();
}

const isPull = (url: string) =>
  url.includes("/batches?") || url.endsWith("/batches") || url.endsWith("/want");

/** The batches of a download, changed. */
const changing =
  (change: (batches: readonly Bytes[]) => readonly Bytes[]): Cheat =>
  async (url, request, answer) => {
    if (!isPull(url) || (request.method === "POST" && !url.endsWith("/want")) || !answer.ok) return answer;
    const frames = value(readDownload(new Uint8Array(await answer.arrayBuffer())));
    const batches = change(frames.map(({ bytes }) => Uint8Array.from(bytes)));
    const body = writeDownload(
      batches.map((bytes, index) => ({ seq: frames[index]?.seq ?? 900 + index, bytes })),
    );
    return new Response(body, { status: 200, headers: answer.headers });
  };

/** Where the parts of a batch begin: one byte of each is flipped. */
function placesIn(batch: Bytes): number[] {
  const headerLength = ((batch[4] ?? 0) << 8) | (batch[5] ?? 0);
  const header = Array.from({ length: headerLength }, (_none, at) => 6 + at);
  const [iv, ciphertext, signature] = [6 + headerLength, 6 + headerLength + 12, batch.length - 64];
  return [
    0,
    3,
    4,
    5,
    ...header,
    iv,
    iv + 11,
    ciphertext,
    signature - 1,
    signature,
    signature + 63,
    batch.length - 1,
  ];
}

const flipped = (bytes: Bytes, at: number): Bytes =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

test("a batch altered in any of its parts is never believed, and the true one is taken afterwards", async () => {
  const { bert, carla } = await cheatedBoard();
  await carla.round();
  await setPlace(bert, "Kerk");
  let places: number[] = [];
  await carla.round(
    changing((batches) => {
      places = placesIn(batches[0] ?? new Uint8Array());
      return [];
    }),
  );
  expect(places.length).toBeGreaterThan(100);
  for (const at of places) {
    await carla.round(changing((batches) => batches.map((each) => flipped(each, at))));
    expect({ at, place: await placeOn(carla.member) }).toEqual({ at, place: "Buurthuis" });
  }
  await carla.round();
  expect(await placeOn(carla.member)).toBe("Kerk");
  expect(statusOf(carla.member)).toMatchObject({ kind: "idle", aside: 0 });
  await expectSame(bert, carla.member);
});

test("batches dropped, turned round, doubled or brought under an older order end in the same as honest ones", async () => {
  const { anne, bert, carla } = await cheatedBoard();
  await carla.round();
  const tricks: ((batches: readonly Bytes[]) => readonly Bytes[])[] = [
    (batches) => batches.slice(1),
    (batches) => batches.slice(0, -1),
    (batches) => batches.toReversed(),
    (batches) => [...batches, ...batches],
    (batches) => batches.filter((_batch, index) => index % 2 === 1),
    () => [],
  ];
  for (const [index, trick] of tricks.entries()) {
    for (const word of ["A", "B", "C"]) await setPlace(bert, `${word}${index}`);
    await setPlace(anne, `Anne ${index}`);
    await carla.round(changing(trick));
    await carla.round();
    expect(await placeOn(carla.member)).toBe(`Anne ${index}`);
  }
  await meet(bert, anne);
  await expectSame(anne, bert, carla.member);
  expect(statusOf(carla.member)).toMatchObject({ kind: "idle", aside: 0 });
});

/** Every value in an answer of JSON, as a path to it. */
function leavesOf(json: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== "object" || json === null) return [path];
  return Object.entries(json).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

function changedAt(json: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key !== undefined) {
    const whole = json as Record<string, unknown>;
    const next = changedAt(whole[key], rest);
    return Array.isArray(json)
      ? json.map((each, at) => (String(at) === key ? next : (each as unknown)))
      : { ...whole, [key]: next };
  }
  if (typeof json === "number") return json + 1;
  if (typeof json === "boolean") return !json;
  if (json === null) return "x";
  const text = typeof json === "string" ? json : "";
  const middle = Math.floor(text.length / 2);
  return text.slice(0, middle) + (text[middle] === "A" ? "B" : "A") + text.slice(middle + 1);
}

const routeOf = (url: string): string =>
  new URL(url).pathname.replace(ORGANISATION, ":o").replace(/[0-9a-f]{32}/, ":id");

test("an answer altered in any of its fields harms nothing that honest answers do not mend", {
  timeout: 300_000,
}, async () => {
  const { board, anne, bert } = await cheatedBoard();
  // An admin's phone asks everything there is to ask; somebody waits to be let in.
  const fields = new Map<string, [route: string, path: readonly string[]]>();
  const { code } = value(await anne.sharing.invite("reader"));
  await board.joinWith(code, "Dora");
  const noting: Cheat = async (url, _request, answer) => {
    if (!answer.headers.get("Content-Type")?.includes("json")) return answer;
    const route = routeOf(url);
    for (const path of leavesOf(await answer.clone().json()))
      fields.set(`${route} ${path.join(".")}`, [route, path]);
    return answer;
  };
  const victim = new Victim(board, anne);
  await setPlaceOffline(anne, "School");
  await setPlace(bert, "Kerk");
  await victim.round(noting);
  expect(fields.size).toBeGreaterThan(14);
  let touched = 0;
  let count = 0;
  for (const [name, [route, path]] of fields) {
    count += 1;
    const [theirs, mine] = [`Bert ${count}`, `Anne ${count}`];
    await setPlace(bert, theirs);
    const before = await placeOn(anne);
    await victim.round(async (url, _request, answer) => {
      if (routeOf(url) !== route || !answer.ok) return answer;
      const json: unknown = await answer.clone().json();
      if (!leavesOf(json).some((each) => each.join(".") === path.join("."))) return answer;
      touched += 1;
      return new Response(JSON.stringify(changedAt(json, path)), {
        status: answer.status,
        headers: answer.headers,
      });
    });
    expect({ name, isOneOf: [before, theirs].includes(await placeOn(anne)) }).toEqual({
      name,
      isOneOf: true,
    });
    await setPlaceOffline(anne, mine);
    await victim.round();
    await victim.round();
    expect({ name, ...statusOf(anne) }).toMatchObject({ name, kind: "idle", waiting: 0, role: "admin" });
    await bert.sharing.now();
    expect({ name, place: await placeOn(bert) }).toEqual({ name, place: mine });
  }
  expect(touched).toBeGreaterThan(fields.size / 2);
  await meet(bert);
  await expectSame(anne, bert);
});

const setPlaceOffline = ({ store }: Member, place: string) =>
  store.commit([write(meetings, "maart", { place })]);

test("an entry that no admin signed is refused whole, by every phone, and no key goes to whom it names", async () => {
  const { anne, bert, carla } = await cheatedBoard();
  const [operator, roster] = [await makeDeviceKeys(), await rosterOf(carla)];
  const add = [{ d: operator.id, ...operator.public, role: "admin" as const, info: "AAAA", key: "AAAA" }];
  const { n, p } = roster;
  const bertId = await deviceIdOf(bert);
  const invented: SignedEntry[] = [
    await signEntry({ v: 1, o: ORGANISATION, n, p, by: operator.id, add }, operator.sign),
    await signEntry({ v: 1, o: ORGANISATION, n, p, by: roster.admin, add }, operator.sign),
    await signEntry(
      { v: 1, o: ORGANISATION, n, p, by: roster.admin, roles: { [bertId]: { role: "admin", after: 0 } } },
      operator.sign,
    ),
    (await founded(await makePhone(), ORGANISATION)).entries[0] as SignedEntry,
  ];
  for (const entry of invented) {
    await carla.round(async (url, _request, answer) => {
      if (url.includes("/state?")) return withJson(answer, { rosterVer: n });
      return url.includes("/roster?") ? withJson(answer, { entries: [entry], rosterVer: n }) : answer;
    });
    expect(statusOf(carla.member)).toMatchObject({ kind: "trouble", why: "roster_wrong" });
    const known = await carla.member.sharing.devices();
    expect(known.map(({ name }) => name)).toEqual(["Anne", "Bert", "Carla"]);
  }
  await carla.round();
  expect(statusOf(carla.member)).toMatchObject({ kind: "idle" });
  await setPlace(anne, "Kerk");
  await carla.round();
  expect(await placeOn(carla.member)).toBe("Kerk");
});

const withJson = async (answer: Response, more: object): Promise<Response> =>
  answer.ok
    ? new Response(JSON.stringify({ ...((await answer.json()) as object), ...more }), answer)
    : answer;

/** The next place in the chain as this phone knows it, and who began. */
async function rosterOf({ member }: Victim): Promise<{ n: number; p: string; admin: DeviceId }> {
  const roster = value(await foldEntries(undefined, await readRoster(member.store)));
  if (!roster) throw new Error("no roster");
  const admin = Object.keys(roster.devices).find((d) => roster.devices[d]?.at === 0) as DeviceId;
  return { n: roster.version + 1, p: roster.head, admin };
}

test("a newcomer whose keys or role the endpoint changes is not let in as such", async () => {
  const { board, anne } = await cheatedBoard();
  const { code } = value(await anne.sharing.invite("reader"));
  const victim = new Victim(board, anne);
  const dora = await board.joinWith(code, "Dora");
  const operator = await makeDeviceKeys();
  const lies: object[] = [
    { device: operator.id, public: operator.public },
    { public: operator.public },
    { proof: toBase64Url(random(32)) },
    { info: toBase64Url(random(100)) },
    { idHash: "0".repeat(32) },
  ];
  for (const lie of lies) {
    await victim.round(async (url, _request, answer) => {
      if (!url.endsWith("/joiners")) return answer;
      const { joiners } = (await answer.json()) as { joiners: object[] };
      return new Response(JSON.stringify({ joiners: joiners.map((each) => ({ ...each, ...lie })) }), answer);
    });
    expect((await anne.sharing.devices()).map(({ name }) => name)).toEqual(["Anne", "Bert", "Carla"]);
  }
  // What the endpoint says of the role counts for nothing: it was sealed in with the code.
  await victim.round(async (url, _request, answer) => {
    if (!url.endsWith("/joiners")) return answer;
    const { joiners } = (await answer.json()) as { joiners: object[] };
    return new Response(
      JSON.stringify({ joiners: joiners.map((each) => ({ ...each, role: "admin" })) }),
      answer,
    );
  });
  expect((await anne.sharing.devices()).find(({ name }) => name === "Dora")?.role).toBe("reader");
  await dora.sharing.now();
  expect(statusOf(dora)).toMatchObject({ kind: "idle", role: "reader" });
});

test("whoever comes with a code is not shown into another organisation than the code's", async () => {
  const { board, anne } = await cheatedBoard();
  const false_: Organisation = await founded(await makePhone(), ORGANISATION);
  const { body } = await genesisOf(await makePhone(), ORGANISATION);
  const strange = await signedBy(body, await makePhone());
  const { pass } = board;
  for (const roster of [false_.entries, [strange], []]) {
    const { code } = value(await anne.sharing.invite("editor"));
    board.pass = async (url, request) => {
      const answer = await pass(url, request);
      return url.endsWith("/redeem") ? await withJson(answer, { roster, rosterVer: 0 }) : answer;
    };
    expect(await board.tryJoining(code)).toMatchObject({ ok: false });
    board.pass = pass;
  }
  // The sheet as well opens its own organisation only.
  board.pass = async (url, request) => {
    const answer = await pass(url, request);
    return url.endsWith("/recovery")
      ? await withJson(answer, { roster: false_.entries, rosterVer: 0 })
      : answer;
  };
  expect(await board.tryRecovering(board.sheet?.letters ?? "")).toMatchObject({
    error: { code: "wrong_organisation" },
  });
});

test("every request said again, word for word, changes nothing", async () => {
  const { board, anne, bert, carla } = await cheatedBoard();
  const said: [string, NetRequest][] = [];
  const { pass } = board;
  board.pass = async (url, request) => {
    if (!url.endsWith("/events")) said.push([url, { ...request, signal: AbortSignal.timeout(10_000) }]);
    return await pass(url, request);
  };
  const { code } = value(await anne.sharing.invite("editor"));
  const dora = await board.joinWith(code, "Dora");
  await anne.sharing.now();
  await dora.sharing.now();
  await setPlace(dora, "Kerk");
  await setPlace(bert, "School");
  const withdrawn = value(await anne.sharing.invite("editor"));
  value(await anne.sharing.withdraw(withdrawn.id));
  value(await anne.sharing.revoke([await deviceIdOf(bert)]));
  await meet(anne, dora);
  board.pass = pass;
  expect(said.length).toBeGreaterThan(20);
  const people = (await anne.sharing.devices()).map(({ name, role, isCut }) => [name, role, isCut]);
  for (const [url, request] of said) {
    const answer = await pass(url, request);
    await answer.arrayBuffer();
    expect({ asked: `${request.method} ${routeOf(url)}`, isFault: answer.status >= 500 }).toMatchObject({
      isFault: false,
    });
  }
  await meet(anne, dora);
  await carla.round();
  await expectSame(anne, dora, carla.member);
  expect((await anne.sharing.devices()).map(({ name, role, isCut }) => [name, role, isCut])).toEqual(people);
  expect(value(await anne.sharing.invitations())).toEqual([]);
  // A stranger with the tape cannot log in with it: each nonce counted once.
  const logins = said.filter(([url]) => url.endsWith("/auth/token"));
  for (const [url, request] of logins) expect((await pass(url, request)).ok).toBe(false);
});

test("two views: an endpoint that keeps somebody's work back from one phone is found out by what the others saw", async () => {
  const { anne, bert, carla } = await cheatedBoard();
  await carla.round();
  const hidden = await deviceIdOf(bert);
  const withhold: Cheat = async (url, request, answer) => {
    if (url.includes("/state?") && answer.ok) {
      const { vv } = (await answer.clone().json()) as { vv: Record<string, number> };
      const own = await readSharing(carla.member.store);
      return await withJson(answer, { vv: { ...vv, [hidden]: own?.vector[hidden] ?? 0 } });
    }
    const kept = (bytes: Bytes): boolean => {
      const batch = parseBatch(bytes);
      return !batch.ok || batch.value.header.d !== hidden;
    };
    return await changing((batches) => batches.filter(kept))(url, request, answer);
  };
  await setPlace(bert, "Kerk");
  await carla.round(withhold);
  // So far it might just be that Bert was away.
  expect(statusOf(carla.member)).toMatchObject({ kind: "idle", missing: 0 });
  await anne.sharing.now();
  await setPlace(anne, "School");
  await carla.round(withhold);
  expect(statusOf(carla.member)).toMatchObject({ missing: 1 });
  expect(await placeOn(carla.member)).toBe("School");
  // An honest answer, by whatever way it comes, ends it.
  await carla.round();
  expect(statusOf(carla.member)).toMatchObject({ kind: "idle", missing: 0, aside: 0 });
  await expectSame(anne, bert, carla.member);
});
