/** A server that was put back from an older copy: nothing is lost, and who lost access does not get it back to write. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PushResult } from "../../src/protocol/messages.ts";
import { routes } from "../../src/protocol/routes.ts";
import { asStranger, redeeming, WireOrganisation } from "../support/wire-organisation.ts";
import { newPhone, type WireBatch, WirePhone } from "../support/wire-phone.ts";
import { refusalOf, type WirePlace, wirePlace } from "../support/wire-place.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wijkschrift-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A copy is taken, life goes on (a batch, a newcomer, a lost phone), and the copy is put back. */
async function restored(pullOnly: boolean) {
  const first = wirePlace({}, join(folder, "data"));
  const org = await WireOrganisation.begin(first.at);
  const lost = await org.add("admin");
  const invitation = await org.invite("editor", first.time + 1e8);
  const batches = [await org.admin.write(org)];
  await org.admin.push(org.o, batches);
  await first.close();
  await cp(join(folder, "data"), join(folder, "copy"), { recursive: true });

  const second = wirePlace({}, join(folder, "data"));
  const living = at(second, org);
  const newcomer = await newPhone(second.at);
  await living.post(routes.redeem(), redeeming(invitation.id, newcomer));
  await org.signAdding(newcomer, "editor", invitation.idHash);
  await living.login();
  await org.bring(living);
  await org.signCut([lost]);
  await org.bring(living);
  batches.push(await org.admin.write(org));
  await living.push(org.o, [batches[1]!]);
  const { head } = (await (await living.get(routes.state(org.o))).json()) as { head: string };
  await second.close();

  const third = wirePlace({ pullOnly }, join(folder, "copy"));
  const phones = { admin: at(third, org), lost: new WirePhone(third.at, lost.keys) };
  await phones.admin.login();
  await phones.lost.login();
  return { place: third, org, ...phones, newcomer, batches, head, invitation };
}

const at = (place: WirePlace, { admin }: WireOrganisation) => new WirePhone(place.at, admin.keys);

async function results(phone: WirePhone, o: string, batches: readonly WireBatch[]) {
  const answer = await phone.push(o, batches);
  return ((await answer.json()) as { results: PushResult[] }).results.map(({ st }) => st);
}

test("a cursor of before is unknown, and any phone brings back what is missing (fault 1)", async () => {
  const { place, org, admin, batches, head } = await restored(false);
  expect(await refusalOf(await admin.get(`${routes.batches(org.o)}?after=${head}`))).toBe(
    "410 cursor_unknown",
  );
  expect(await results(admin, org.o, batches)).toEqual(["dup", "denied"]);
  for (const n of [2, 3]) expect((await org.bring(admin, n)).status).toBe(200);
  expect(await results(admin, org.o, batches)).toEqual(["dup", "stored"]);
  await place.close();
});

test("an invitation that the roster names as used is not given out again", async () => {
  const { place, org, admin, invitation } = await restored(false);
  await org.bring(admin, 2);
  const thief = await newPhone(place.at);
  const answer = await asStranger(place.at, routes.redeem(), redeeming(invitation.id, thief));
  expect(await refusalOf(answer)).toBe("404 invite_unknown");
  await place.close();
});

test("pull-only: reading and completing the roster go on, the rest waits for an admin who knows no more", async () => {
  const { place, org, admin, lost, batches, invitation } = await restored(true);
  const thief = await newPhone(place.at);
  expect(await refusalOf(await lost.push(org.o, [batches[0]!]))).toBe("503 pull_only");
  expect(await refusalOf(await asStranger(place.at, routes.redeem(), redeeming(invitation.id, thief)))).toBe(
    "503 pull_only",
  );
  await expect(org.invite("editor", place.time + 1e6)).rejects.toThrow();
  expect((await lost.get(routes.batches(org.o))).status).toBe(200);

  // The admin's phone knows more than the copy: that is not enough.
  const ask = async (known: number) => admin.get(`${routes.state(org.o)}?roster=${known}`);
  expect((await ask(3)).status).toBe(200);
  expect(await refusalOf(await admin.push(org.o, batches))).toBe("503 pull_only");
  for (const n of [2, 3]) expect((await org.bring(admin, n)).status).toBe(200);
  await ask(3);
  expect(await results(admin, org.o, batches)).toEqual(["dup", "stored"]);
  expect(await refusalOf(await lost.push(org.o, [batches[0]!]))).toBe("401 unauthorized");
  expect(place.logged.join("")).toContain("checked-in");
  await place.close();
});

test("pull-only: an editor or reader does not end it, and no organisation begins meanwhile", async () => {
  const { place, org, admin, newcomer, batches } = await restored(true);
  await org.bring(admin, 2);
  const editor = new WirePhone(place.at, newcomer.keys);
  await editor.login();
  await editor.get(`${routes.state(org.o)}?roster=2`);
  expect(await refusalOf(await editor.push(org.o, batches))).toBe("503 pull_only");
  const other = await WireOrganisation.make(place.at);
  expect(await refusalOf(await other.post(other.admin))).toBe("503 pull_only");
  await place.close();
});

test("a server that lost everything takes the organisation again from its chain and its batches (fault 37)", async () => {
  const { place, org, batches } = await restored(false);
  await place.close();
  const empty = wirePlace();
  const phone = at(empty, org);
  expect(await refusalOf(await phone.login())).toBe("404 device_unknown");
  await org.post(phone);
  await phone.login();
  for (const n of [1, 2, 3]) expect((await org.bring(phone, n)).status).toBe(200);
  expect(await results(phone, org.o, batches)).toEqual(["stored", "stored"]);
  await empty.close();
});
