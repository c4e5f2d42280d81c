/** Invitations: made by admins, used once, by whoever holds the code, in time. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { limits } from "../../src/protocol/limits.ts";
import { routes } from "../../src/protocol/routes.ts";
import { asStranger, redeeming, WireOrganisation } from "../support/wire-organisation.ts";
import { newPhone, secretId, someBox, type WirePhone } from "../support/wire-phone.ts";
import { refusalOf, type WirePlace, wirePlace } from "../support/wire-place.ts";

let place: WirePlace;
let org: WireOrganisation;
const day = 24 * 3600 * 1000;

beforeEach(async () => {
  place = wirePlace();
  org = await WireOrganisation.begin(place.at);
});
afterEach(() => place.close());

const redeem = async (phone: WirePhone, id: string, proof?: string) =>
  asStranger(place.at, routes.redeem(), redeeming(id, phone, proof));

describe("redeeming", () => {
  test("gives the box and the roster; the newcomer waits, and any admin sees who", async () => {
    const { id, idHash } = await org.invite("editor", place.time + day);
    const phone = await newPhone(place.at);
    const sent = redeeming(id, phone);
    const answer = await asStranger(place.at, routes.redeem(), sent);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      o: org.o,
      box: expect.any(String),
      roster: org.entries,
      rosterVer: 0,
    });
    expect(await (await org.admin.get(routes.joiners(org.o))).json()).toEqual({
      joiners: [
        {
          device: phone.id,
          public: phone.keys.public,
          role: "editor",
          idHash,
          proof: sent.proof,
          sealedProof: expect.any(String),
          info: sent.info,
          at: place.time,
        },
      ],
    });
    expect(await (await org.admin.get(routes.invites(org.o))).json()).toEqual({ invites: [] });
    await org.signAdding(phone, "editor", idHash);
    await org.bring(org.admin);
    expect(await (await org.admin.get(routes.joiners(org.o))).json()).toEqual({ joiners: [] });
    await phone.login();
    expect((await phone.push(org.o, [await phone.write(org)])).status).toBe(200);
  });

  test("a second time, by somebody else: unknown", async () => {
    const { id } = await org.invite("editor", place.time + day);
    const [first, second] = [await newPhone(place.at), await newPhone(place.at)];
    expect((await redeem(first, id)).status).toBe(200);
    expect(await refusalOf(await redeem(second, id))).toBe("404 invite_unknown");
  });

  test("again by the same newcomer when the answer was lost, for ten minutes (fault 2)", async () => {
    const { id } = await org.invite("editor", place.time + day);
    const phone = await newPhone(place.at);
    const sent = redeeming(id, phone);
    const ask = async (more = {}) => asStranger(place.at, routes.redeem(), { ...sent, ...more });
    const first = await (await ask()).json();
    place.time += 9 * 60_000;
    expect(await (await ask()).json()).toEqual(first);
    expect(await refusalOf(await ask({ proof: "A".repeat(43) }))).toBe("404 invite_unknown");
    place.time += 60_001;
    expect(await refusalOf(await ask())).toBe("404 invite_unknown");
  });

  test("past its day: unknown", async () => {
    const { id } = await org.invite("editor", place.time + day);
    place.time += day;
    expect(await refusalOf(await redeem(await newPhone(place.at), id))).toBe("404 invite_unknown");
  });

  test("withdrawn: unknown; withdrawing twice is fine", async () => {
    const { id, idHash } = await org.invite("editor", place.time + day);
    expect((await org.admin.remove(routes.invite(org.o, idHash))).status).toBe(200);
    expect((await org.admin.remove(routes.invite(org.o, idHash))).status).toBe(200);
    expect(await refusalOf(await redeem(await newPhone(place.at), id))).toBe("404 invite_unknown");
  });

  test("one made again after a restore, which the roster names as used: refused", async () => {
    const { id, idHash } = await org.invite("editor", place.time + day);
    const phone = await newPhone(place.at);
    await redeem(phone, id);
    await org.signAdding(phone, "editor", idHash);
    await org.bring(org.admin);
    const again = { idHash, box: someBox(), role: "editor", exp: place.time + day, sealedProof: someBox() };
    expect(await refusalOf(await org.admin.post(routes.invites(org.o), again))).toBe("400 bad_request");
  });

  test("by a phone that belongs already: unknown, and the invitation stays", async () => {
    const { id } = await org.invite("admin", place.time + day);
    const reader = await org.add("reader");
    expect(await refusalOf(await redeem(reader, id))).toBe("404 invite_unknown");
    expect((await redeem(await newPhone(place.at), id)).status).toBe(200);
  });

  test.each([
    [{ id: "a".repeat(31) }],
    [{ proof: "short" }],
    [{ info: "x".repeat(5000) }],
    [{ info: "<script>" }],
    [{ device: { sign: "A", wrap: "B" } }],
    // Points of the right length that lie on no curve.
    [{ device: { sign: `B${"A".repeat(86)}`, wrap: `B${"A".repeat(86)}` } }],
  ])("with %j is no question", async (wrong) => {
    const { id } = await org.invite("editor", place.time + day);
    const sent = redeeming(id, await newPhone(place.at));
    const answer = await asStranger(place.at, routes.redeem(), { ...sent, ...wrong });
    expect(await refusalOf(answer)).toBe("400 bad_request");
  });
});

describe("inviting", () => {
  const invitation = async (more = {}) => ({
    idHash: (await secretId()).idHash,
    box: someBox(),
    role: "reader",
    exp: place.time + day,
    sealedProof: someBox(),
    ...more,
  });
  const invite = async (by: WirePhone, more = {}) => by.post(routes.invites(org.o), await invitation(more));

  test("lasts seven days at most, by this clock", async () => {
    const answer = await invite(org.admin, { exp: place.time + 30 * day });
    expect(await answer.json()).toEqual({ exp: place.time + 7 * day });
    const { invites } = (await (await org.admin.get(routes.invites(org.o))).json()) as { invites: unknown[] };
    expect(invites).toEqual([
      {
        idHash: expect.any(String),
        role: "reader",
        by: org.admin.id,
        at: place.time,
        exp: place.time + limits.inviteMs,
      },
    ]);
    expect(await refusalOf(await invite(org.admin, { exp: place.time }))).toBe("400 bad_request");
  });

  test("is for admins alone: not seeing, not making, not withdrawing, not turning away", async () => {
    const { idHash } = await org.invite("editor", place.time + day);
    for (const role of ["editor", "reader"] as const) {
      const phone = await org.add(role);
      expect(await refusalOf(await invite(phone))).toBe("403 forbidden");
      expect(await refusalOf(await phone.get(routes.invites(org.o)))).toBe("403 forbidden");
      expect(await refusalOf(await phone.remove(routes.invite(org.o, idHash)))).toBe("403 forbidden");
      expect(await refusalOf(await phone.get(routes.joiners(org.o)))).toBe("403 forbidden");
      expect(await refusalOf(await phone.remove(routes.joiner(org.o, phone.id)))).toBe("403 forbidden");
    }
  });

  test("at most fifty at a time; the same id not twice", async () => {
    const one = await invitation();
    expect((await org.admin.post(routes.invites(org.o), one)).status).toBe(200);
    // The answer was lost, and the same comes again (fault 2).
    expect((await org.admin.post(routes.invites(org.o), one)).status).toBe(200);
    const other = { ...one, box: someBox() };
    expect(await refusalOf(await org.admin.post(routes.invites(org.o), other))).toBe("400 bad_request");
    for (let at = 1; at < limits.invites; at += 1) expect((await invite(org.admin)).status).toBe(200);
    expect(await refusalOf(await invite(org.admin))).toBe("429 too_many");
  });

  test("who waits can be turned away, who belongs cannot", async () => {
    const { id } = await org.invite("editor", place.time + day);
    const [phone, member] = [await newPhone(place.at), await org.add("reader")];
    await redeem(phone, id);
    await phone.login();
    expect((await org.admin.remove(routes.joiner(org.o, phone.id))).status).toBe(200);
    expect(await refusalOf(await phone.get(routes.state(org.o)))).toBe("401 unauthorized");
    expect((await org.admin.remove(routes.joiner(org.o, member.id))).status).toBe(200);
    expect((await member.get(routes.state(org.o))).status).toBe(200);
    expect((await org.admin.remove(routes.joiner(org.o, "nonsense"))).status).toBe(200);
  });

  test.each([
    { role: "owner" },
    { exp: "tomorrow" },
    { box: "" },
    { box: "x".repeat(70_000) },
    { idHash: "x" },
  ])("with %o is no invitation", async (wrong) => {
    expect(await refusalOf(await invite(org.admin, wrong))).toBe("400 bad_request");
  });
});

test("what is past its time is erased: the boxes too", async () => {
  const open = await org.invite("editor", place.time + day);
  const used = await org.invite("editor", place.time + day);
  const phone = await newPhone(place.at);
  await redeem(phone, used.id);
  place.time += 2 * day;
  await org.admin.login();
  expect(await place.store.invitedTo(open.idHash)).toBeUndefined();
  expect(await place.store.joiners(org.o)).toHaveLength(1);
  place.time += 40 * day;
  await org.admin.login();
  expect(await place.store.joiners(org.o)).toEqual([]);
});
