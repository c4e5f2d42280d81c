/** A phone is lost, or somebody leaves: access is taken away, and from then on neither endpoint nor other phones let it. */

import { expect, onTestFinished, test, vi } from "vitest";
import { keyOf, newestOf } from "../../src/crypto/keyring.ts";
import { openBatch, sealBatch } from "../../src/crypto/seal-batch.ts";
import { meetings } from "../../src/domain/tables/meetings.ts";
import { parseBatch } from "../../src/protocol/batch.ts";
import { writeDownload, writeUpload } from "../../src/protocol/frames.ts";
import { routes } from "../../src/protocol/routes.ts";
import { readSealed } from "../../src/storage/sharing/sealed-log.ts";
import { readSharing } from "../../src/storage/sharing/sharing-state.ts";
import { write } from "../../src/storage/write.ts";
import { keptKeyring, readDevice } from "../../src/sync/kept-keys.ts";
import { plan, setUp } from "../support/meeting-work.ts";
import {
  Board,
  deviceIdOf,
  type Member,
  ORGANISATION,
  PATIENCE,
  sameByItself,
  statusOf,
  value,
} from "../support/sharing-board.ts";
import { type StartedEndpoint, startEndpoint } from "../support/started-endpoint.ts";
import { headers, randomBytes, WirePhone } from "../support/wire-phone.ts";
import { refusalOf } from "../support/wire-place.ts";

async function threePhones() {
  const endpoint = await startEndpoint();
  onTestFinished(endpoint.stop);
  const board = new Board(endpoint);
  const anne = await board.begin("Anne", async (store) => {
    await setUp(store);
    await plan(store, "maart", "2026-03-05");
  });
  const bert = await board.come(anne, "Bert");
  const carla = await board.come(anne, "Carla");
  return { endpoint, board, anne, bert, carla };
}

const placeOn = async ({ store }: Member) =>
  (await store.read((reader) => reader.get(meetings, "maart")))?.place;
const setPlace = ({ store }: Member, place: string) => store.commit([write(meetings, "maart", { place })]);

/** The token of this phone, as somebody who holds it could read it. */
async function tokenOf({ made, sharing }: Member): Promise<string> {
  let token = "";
  made.intercept = async (_url, { headers: { Authorization: shown = "" } }) => {
    token = shown.slice("Bearer ".length);
    return undefined;
  };
  await sharing.now();
  await sharing.stop();
  made.intercept = undefined;
  return token;
}

/** A batch that this phone signs and seals past its own engine, in place `n` of its chain. */
async function forgedBy({ store }: Member, n: number, prev: string, place: string) {
  const state = await readSharing(store);
  const keys = await readDevice(store, state?.device ?? "");
  const epochKey = newestOf(await keptKeyring(store));
  if (!state || !keys || !epochKey) throw new Error("no keys");
  const stamp = `${(store.now() + 1000).toString(16).padStart(12, "0")}0000${store.node}`;
  const sealed = await sealBatch({
    header: { v: 1, o: ORGANISATION, d: keys.id, n, p: prev, e: epochKey.e, k: "ops", s: 1, r: 0 },
    contents: {
      changes: [{ table: "meetings", id: "maart", stamp, fields: { place } }],
      texts: [],
      seen: {},
    },
    epochKey,
    signKey: keys.sign,
    random: randomBytes,
  });
  return value(sealed).bytes;
}

const asRevoked = ({ url }: StartedEndpoint, token: string) => ({
  get: (path: string) => fetch(url + path, { headers: headers(token) }),
  post: (path: string, body: Uint8Array<ArrayBuffer> | string) =>
    fetch(url + path, {
      method: "POST",
      body,
      headers: {
        ...headers(token),
        "Content-Type": typeof body === "string" ? "application/json" : "application/octet-stream",
      },
    }),
});

test("33: a revoked phone may not pull, push, listen or log in, and its open line is closed", async () => {
  const { endpoint, anne, bert } = await threePhones();
  const device = await deviceIdOf(bert);
  const token = await tokenOf(bert);
  const phone = asRevoked(endpoint, token);
  const line = await phone.get(routes.events(ORGANISATION));
  expect(line.status).toBe(200);
  const heard = line.text();
  expect((await phone.get(routes.state(ORGANISATION))).status).toBe(200);
  const state = await readSharing(bert.store);
  const batch = await forgedBy(bert, (state?.n ?? 0) + 1, state?.prev ?? "", "Gestolen");

  value(await anne.sharing.revoke([device]));

  // Closed: this resolves.
  expect(await heard).not.toContain("Gestolen");
  for (const path of [
    routes.state(ORGANISATION),
    routes.batches(ORGANISATION),
    routes.events(ORGANISATION),
    routes.joiners(ORGANISATION),
    routes.invites(ORGANISATION),
  ])
    expect(`${path} ${await refusalOf(await phone.get(path))}`).toMatch(/ 40[13] (device_cut|unauthorized)$/);
  expect(await refusalOf(await phone.post(routes.want(ORGANISATION), '{"vv":{}}'))).toMatch(/^40[13] /);
  expect(await refusalOf(await phone.post(routes.batches(ORGANISATION), writeUpload([batch])))).toMatch(
    /^40[13] /,
  );
  const keys = await readDevice(bert.store, device);
  const again = keys && new WirePhone({ ask: fetch, url: endpoint.url }, keys);
  const loggedIn = await again?.login();
  const refused = loggedIn?.ok ? await again?.get(routes.state(ORGANISATION)) : loggedIn;
  expect(refused && (await refusalOf(refused))).toMatch(/^40[13] device_/);
});

test("38: the phone says so itself, keeps what it read, and what it wrote since counts for nobody", async () => {
  const { anne, bert, carla } = await threePhones();
  await setPlace(bert, "Kerk");
  await sameByItself(anne, bert, carla);
  bert.made.goOnline(false);
  await setPlace(bert, "Gestolen");
  value(await anne.sharing.revoke([await deviceIdOf(bert)]));
  bert.made.goOnline(true);
  await vi.waitFor(() => expect(statusOf(bert).kind).toBe("cutOff"), PATIENCE);
  expect(await placeOn(bert)).toBe("Gestolen");
  expect(statusOf(bert).waiting).toBeGreaterThan(0);
  await setPlace(anne, "School");
  await sameByItself(anne, carla);
  expect(await placeOn(carla)).toBe("School");
  expect(await placeOn(bert)).toBe("Gestolen");
});

test("the old keyring opens nothing that is written afterwards", async () => {
  const { anne, bert } = await threePhones();
  await sameByItself(anne, bert);
  const stolen = await keptKeyring(bert.store);
  value(await anne.sharing.revoke([await deviceIdOf(bert)]));
  await setPlace(anne, "Alleen voor wie erbij hoort");
  await anne.sharing.now();
  const state = await readSharing(anne.store);
  const own = { device: state?.device ?? "", from: state?.n ?? 0, to: state?.n ?? 0 };
  const [newest] = await readSealed(anne.store, [own], 1_000_000);
  const batch = value(parseBatch(newest?.bytes ?? new Uint8Array()));
  expect(keyOf(stolen, batch.header.e)).toBeUndefined();
  for (const { key } of stolen)
    expect(await openBatch(batch, { e: batch.header.e, key })).toMatchObject({ ok: false });
  const key = keyOf(await keptKeyring(anne.store), batch.header.e);
  expect(key && (await openBatch(batch, key))).toMatchObject({ ok: true });
});

test("even an endpoint that helps the revoked phone brings nobody what it writes", async () => {
  const { board, anne, bert, carla } = await threePhones();
  await sameByItself(anne, bert, carla);
  const state = await readSharing(bert.store);
  value(await anne.sharing.revoke([await deviceIdOf(bert)]));
  const forged = await forgedBy(bert, (state?.n ?? 0) + 1, state?.prev ?? "", "Gestolen");
  await vi.waitFor(() => expect(statusOf(carla)).toMatchObject({ kind: "idle" }), PATIENCE);
  const { pass } = board;
  let given = 0;
  board.pass = async (url, request) => {
    const answer = await pass(url, request);
    const isPull = request.method === "GET" && url.includes("/batches");
    if (!isPull && !url.endsWith("/want")) return answer;
    given += 1;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const more = writeDownload([{ seq: 999, bytes: forged }]);
    return new Response(new Blob([bytes, more]), { status: answer.status, headers: answer.headers });
  };
  await carla.sharing.now();
  await anne.sharing.now();
  expect(given).toBeGreaterThanOrEqual(2);
  for (const member of [anne, carla]) {
    expect(await placeOn(member)).toBe("Buurthuis");
    expect(statusOf(member)).toMatchObject({ kind: "idle" });
  }
});

test("codes that were given out before are void after somebody was cut off", async () => {
  const { board, anne, bert } = await threePhones();
  const { code } = value(await anne.sharing.invite("editor"));
  value(await anne.sharing.revoke([await deviceIdOf(bert)]));
  expect(await board.tryJoining(code)).toMatchObject({ error: { code: "invite_unknown" } });
  const dora = await board.come(anne, "Dora");
  await sameByItself(anne, dora);
});
