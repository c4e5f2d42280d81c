/** What is said is bounded: nothing that does not fit gets past the gate, and what is new does not stop it. */
import * as v from "valibot";
import { expect, test } from "vitest";
import { limits } from "./limits.ts";
import * as messages from "./messages.ts";
import { isRefusalCode, refusal, refusalSchema, refusals } from "./problems.ts";
import { routes } from "./routes.ts";

const id = "a".repeat(32);
const point = `B${"A".repeat(86)}`;
const entry = { body: "AAAA", sig: "A".repeat(86) };
const o = "019f0000-0000-7000-8000-00000000abcd";

test.each<[keyof typeof messages, object]>([
  ["challengeRequest", { device: id }],
  ["challengeAnswer", { nonce: "n".repeat(22), exp: 1 }],
  ["tokenRequest", { device: id, nonce: "n".repeat(22), sig: "A".repeat(86) }],
  ["tokenAnswer", { token: "t".repeat(43), exp: 1 }],
  ["pushAnswer", { serverTime: 1, results: [{ d: id, n: 1, st: "gap", want: 1 }] }],
  ["cursorUnknown", { head: null, vv: { [id]: 1 } }],
  ["wantRequest", { vv: {} }],
  ["rosterAnswer", { entries: [entry], rosterVer: 0 }],
  ["rosterRequest", { expect: 0, entry }],
  ["organisationRequest", { genesis: entry }],
  ["organisationRequest", { genesis: entry, code: "open" }],
  ["inviteRequest", { idHash: id, box: "AAAA", role: "reader", exp: 1, sealedProof: "AAAA" }],
  ["invitesAnswer", { invites: [{ idHash: id, role: "admin", by: id, at: 1, exp: 2 }] }],
  ["redeemRequest", { id, device: { sign: point, wrap: point }, proof: "A".repeat(43), info: "AAAA" }],
  ["redeemAnswer", { o, box: "AAAA", roster: [entry], rosterVer: 0 }],
  ["recoveryRequest", { id }],
  ["recoveryAnswer", { o, roster: [entry], rosterVer: 0 }],
  ["poke", { head: null, joiners: true }],
])("%s takes what it should, with something new beside it, and nothing less", (name, message) => {
  const schema = new Map<string, unknown>(Object.entries(messages)).get(name) as v.GenericSchema;
  expect(v.parse(schema, { ...message, later: "something" })).toEqual(message);
  const required = Object.keys(message).filter((key) => !["code", "joiners"].includes(key));
  for (const key of required) {
    for (const wrong of [undefined, null, -1, {}, "", "x".repeat(200_000), "é"]) {
      if (wrong === null && key === "head") continue;
      if (typeof wrong === "object" && wrong !== null && key === "vv") continue;
      expect([key, v.is(schema, { ...message, [key]: wrong })]).toEqual([key, false]);
    }
  }
  for (const nothing of [null, [], "", 7, undefined]) expect(v.is(schema, nothing)).toBe(false);
});

test("lists have an end", () => {
  const results = Array.from({ length: limits.uploadBatches + 1 }, () => ({ d: id, n: 1, st: "stored" }));
  expect(v.is(messages.pushAnswer, { serverTime: 1, results })).toBe(false);
  const entries = Array.from({ length: limits.entriesPerAnswer + 1 }, () => entry);
  expect(v.is(messages.rosterAnswer, { entries, rosterVer: 0 })).toBe(false);
});

test("every refusal has a status and says whether to ask again", () => {
  for (const [code, { status }] of Object.entries(refusals)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(isRefusalCode(code) && v.is(refusalSchema, refusal(code))).toBe(true);
  }
  expect(refusal("roster_moved", { rosterVer: 4, code: "other" })).toEqual({
    rosterVer: 4,
    code: "roster_moved",
    retry: "soon",
  });
  expect([isRefusalCode("toString"), isRefusalCode("")]).toEqual([false, false]);
});

test("an address is the same for who asks and who answers", () => {
  expect([routes.state(":o"), routes.state(o)]).toEqual(["/v1/orgs/:o/state", `/v1/orgs/${o}/state`]);
  expect([routes.invite(o, id), routes.joiner(o, id)]).toEqual([
    `/v1/orgs/${o}/invites/${id}`,
    `/v1/orgs/${o}/joiners/${id}`,
  ]);
});
