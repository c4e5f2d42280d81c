/** Who belongs: the chain grows by what is rightly signed, one at a time, and taking away access holds everywhere. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keyFor } from "../../src/crypto/epochs.ts";
import { signEntry } from "../../src/crypto/sign-entry.ts";
import { tokenHash } from "../../src/endpoint/visitor.ts";
import type { EntryBody } from "../../src/protocol/roster-entry.ts";
import { routes } from "../../src/protocol/routes.ts";
import { asStranger, redeeming, WireOrganisation } from "../support/wire-organisation.ts";
import { newPhone, WirePhone } from "../support/wire-phone.ts";
import { refusalOf, type WirePlace, wirePlace } from "../support/wire-place.ts";

let place: WirePlace;
let org: WireOrganisation;

beforeEach(async () => {
  place = wirePlace();
  org = await WireOrganisation.begin(place.at);
});
afterEach(() => place.close());

describe("beginning", () => {
  test("again with the same genesis is fine (fault 2), with another one it is taken", async () => {
    const again = await org.post(org.admin);
    expect([again.status, await again.json()]).toEqual([200, { o: org.o, rosterVer: 0 }]);
    const other = await WireOrganisation.make(place.at);
    const body = JSON.parse(Buffer.from(other.entries[0]!.body, "base64url").toString()) as EntryBody;
    const genesis = await signEntry({ ...body, o: org.o }, other.admin.keys.sign);
    expect(await refusalOf(await asStranger(place.at, routes.organisations(), { genesis }))).toBe(
      "409 org_taken",
    );
  });

  test("with a genesis that somebody else signed, or that is none", async () => {
    const [one, two] = [await WireOrganisation.make(place.at), await WireOrganisation.make(place.at)];
    const genesis = { body: one.entries[0]!.body, sig: two.entries[0]!.sig };
    const answer = await asStranger(place.at, routes.organisations(), { genesis });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ code: "bad_entry", retry: "never", why: "bad_signature" });
    const later = await org.sign(org.admin, { minClient: 1 });
    expect(await refusalOf(await asStranger(place.at, routes.organisations(), { genesis: later }))).toBe(
      "422 bad_entry",
    );
  });

  test.each([
    [{ kind: "closed" } as const, undefined, "403 closed"],
    [{ kind: "code", secret: "koperen-ketel" } as const, undefined, "403 bad_code"],
    [{ kind: "code", secret: "koperen-ketel" } as const, "koperen-kete", "403 bad_code"],
    [{ kind: "code", secret: "koperen-ketel" } as const, "koperen-ketel", "201 "],
  ])("where the door is %j, with code %s: %s", async (newOrganisations, code, said) => {
    const guarded = wirePlace({ newOrganisations });
    const own = await WireOrganisation.make(guarded.at);
    expect(await refusalOf(await own.post(own.admin, code))).toBe(said);
    await guarded.close();
  });
});

describe("the chain", () => {
  test("is read from any number", async () => {
    const phone = await org.add("reader");
    const { entries } = (await (await phone.get(`${routes.roster(org.o)}?from=1`)).json()) as {
      entries: unknown;
    };
    expect(entries).toEqual(org.entries.slice(1));
    expect(await (await phone.get(routes.roster(org.o))).json()).toEqual({
      entries: org.entries,
      rosterVer: 1,
    });
    expect(await (await phone.get(`${routes.roster(org.o)}?from=99`)).json()).toEqual({
      entries: [],
      rosterVer: 1,
    });
    expect(await refusalOf(await phone.get(`${routes.roster(org.o)}?from=-1`))).toBe("400 bad_request");
  });

  test("takes one of two that come at the same number, and says where it is now", async () => {
    const [second, third] = [await org.add("admin"), await newPhone(place.at)];
    const before = org.roster;
    await org.signAdding(third, "editor");
    const mine = org.entries.at(-1);
    org.roster = before;
    const theirs = await org.sign(second, { minClient: 2 });
    const path = routes.roster(org.o);
    expect((await second.post(path, { expect: 1, entry: theirs })).status).toBe(200);
    const late = await org.admin.post(path, { expect: 1, entry: mine });
    expect([late.status, await late.json()]).toEqual([
      409,
      { code: "roster_moved", retry: "soon", rosterVer: 2 },
    ]);
    // The answer was lost, and the same entry comes again.
    const again = await second.post(path, { expect: 1, entry: theirs });
    expect([again.status, await again.json()]).toEqual([200, { rosterVer: 2 }]);
    expect(await refusalOf(await org.admin.post(path, { expect: 2, entry: mine }))).toBe("422 bad_entry");
  });

  test("is not made longer by who may not", async () => {
    const [editor, reader] = [await org.add("editor"), await org.add("reader")];
    const path = routes.roster(org.o);
    for (const phone of [editor, reader]) {
      const body: EntryBody = {
        v: 1,
        o: org.o,
        n: 3,
        p: org.roster.head,
        by: phone.keys.id,
        roles: { [phone.id]: { role: "admin", after: 0 } },
      };
      const entry = await signEntry(body, phone.keys.sign);
      const answer = await phone.post(path, { expect: 2, entry });
      expect(await answer.json()).toEqual({ code: "bad_entry", retry: "never", why: "not_admin" });
    }
  });

  test("an entry rightly signed may be brought by any phone, as after a restore", async () => {
    const reader = await org.add("reader");
    await org.signAdding(await newPhone(place.at), "editor");
    expect((await org.bring(reader)).status).toBe(200);
  });

  test("is checked again when it is read from the store: a damaged one lets nobody in", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wijkschrift-"));
    const first = wirePlace({}, folder);
    const own = await WireOrganisation.begin(first.at);
    await own.add("editor");
    await first.close();
    const database = new DatabaseSync(join(folder, "wijkschrift.db"));
    const { sig } = own.entries[0]!;
    database.prepare("UPDATE roster SET sig = ? WHERE n = 1").run(sig);
    database.close();
    const second = wirePlace({}, folder);
    const phone = new WirePhone(second.at, own.admin.keys);
    await phone.login();
    expect(await refusalOf(await phone.get(routes.state(own.o)))).toBe("500 server_error");
    expect(second.logged.join("")).toContain("request-failed");
    await second.close();
    await rm(folder, { recursive: true });
  });
});

describe("access taken away", () => {
  test("at once: reading, sending, listening, inviting and logging in all end (fault 33)", async () => {
    const lost = await org.add("admin");
    const stream = await lost.get(routes.events(org.o));
    const reader = stream.body!.getReader();
    await reader.read();
    expect((await org.cut(lost)).status).toBe(200);
    while (!(await reader.read()).done);
    const { o } = org;
    for (const path of [
      routes.state(o),
      routes.batches(o),
      routes.roster(o),
      routes.events(o),
      routes.joiners(o),
    ])
      expect(await refusalOf(await lost.get(path))).toBe("401 unauthorized");
    expect(await refusalOf(await lost.push(o, [await lost.write(org)]))).toBe("401 unauthorized");
    expect(await refusalOf(await lost.login())).toBe("403 device_cut");
    const invite = {
      idHash: "a".repeat(32),
      box: "b",
      role: "reader",
      exp: place.time + 1,
      sealedProof: "c",
    };
    expect(await refusalOf(await lost.post(routes.invites(o), invite))).toBe("401 unauthorized");
  });

  test("a token that outlives it by mistake is still worth nothing", async () => {
    const lost = await org.add("editor");
    await org.cut(lost);
    lost.token = "a".repeat(43);
    await place.store.putToken(tokenHash(lost.token), lost.id, place.time + 1000, 8);
    expect(await refusalOf(await lost.get(routes.state(org.o)))).toBe("403 device_cut");
    expect(await refusalOf(await lost.push(org.o, []))).toBe("403 device_cut");
  });

  test("batches up to the cut-off are still taken from others, later ones never (fault 38)", async () => {
    const lost = await org.add("editor");
    const [first, second] = [await lost.write(org), await lost.write(org)];
    lost.n = 1;
    await org.cut(lost);
    const answer = await org.admin.push(org.o, [first, second]);
    expect(await answer.json()).toMatchObject({ results: [{ st: "stored" }, { st: "denied", why: "role" }] });
  });

  test("open invitations and who waits are gone, the old recovery sheet too", async () => {
    const lost = await org.add("editor");
    const { id, idHash } = await org.invite("editor", place.time + 1000);
    const used = await org.invite("admin", place.time + 1000);
    const waiting = await newPhone(place.at);
    await waiting.post(routes.redeem(), redeeming(used.id, waiting));
    await waiting.login();
    const stream = (await waiting.get(routes.events(org.o))).body!.getReader();
    const oldSheet = org.recoveryId;
    const oldKeys = new WirePhone(place.at, org.recoveryKeys);
    await oldKeys.login();
    await org.cut(lost);
    expect(await (await org.admin.get(routes.invites(org.o))).json()).toEqual({ invites: [] });
    expect(await (await org.admin.get(routes.joiners(org.o))).json()).toEqual({ joiners: [] });
    const late = await newPhone(place.at);
    expect(await refusalOf(await late.post(routes.redeem(), redeeming(id, late)))).toBe("404 invite_unknown");
    expect(idHash).not.toBe(id);
    expect(await refusalOf(await waiting.get(routes.state(org.o)))).toBe("404 device_unknown");
    while (!(await stream.read()).done);
    expect(await refusalOf(await asStranger(place.at, routes.recovery(), { id: oldSheet }))).toBe(
      "404 recovery_unknown",
    );
    expect(await refusalOf(await oldKeys.get(routes.state(org.o)))).toBe("401 unauthorized");
    expect(await refusalOf(await oldKeys.login())).toBe("404 device_unknown");
  });
});

describe("the recovery sheet", () => {
  test("gives the roster to a bare phone, whose keys may then sign it in", async () => {
    const answer = await asStranger(place.at, routes.recovery(), { id: org.recoveryId });
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { o: org.o, roster: org.entries, rosterVer: 0 },
    ]);
    const sheet = new WirePhone(place.at, org.recoveryKeys);
    expect((await sheet.login()).status).toBe(200);
    const bare = await newPhone(place.at);
    const change = { d: bare.keys.id, ...bare.keys.public, role: "admin" as const, info: "AAAA" };
    const key = await keyFor(org.o, org.keyring, bare.keys.public);
    await org.sign(sheet, { add: [{ ...change, key }] });
    expect((await org.bring(sheet)).status).toBe(200);
    expect((await bare.login()).status).toBe(200);
  });

  test("gives a long roster from any number", async () => {
    await org.add("reader");
    const answer = await asStranger(place.at, routes.recovery(), { id: org.recoveryId, from: 1 });
    expect(await answer.json()).toEqual({ o: org.o, roster: org.entries.slice(1), rosterVer: 1 });
  });

  test.each([{}, { id: "x" }, { id: "A".repeat(32) }])("%j is no question", async (json) => {
    expect(await refusalOf(await asStranger(place.at, routes.recovery(), json))).toBe("400 bad_request");
  });
});
