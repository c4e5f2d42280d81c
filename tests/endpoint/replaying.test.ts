/** Somebody on the network sends again everything that went by: it changes nothing, and lets nobody in. */
import { expect, test } from "vitest";
import { routes } from "../../src/protocol/routes.ts";
import { redeeming, WireOrganisation } from "../support/wire-organisation.ts";
import { type Ask, newPhone } from "../support/wire-phone.ts";
import { wirePlace } from "../support/wire-place.ts";

test("every request replayed, in order and backwards", async () => {
  const place = wirePlace();
  const heard: { url: string; init: RequestInit | undefined }[] = [];
  const ask: Ask = (url, init) => {
    if (!url.endsWith("/events")) heard.push({ url, init });
    return place.at.ask(url, init);
  };
  const org = await WireOrganisation.begin({ ask, url: place.at.url });
  const editor = await org.add("editor");
  const lost = await org.add("reader");
  await editor.push(org.o, await editor.writeSome(org, 3));
  const { id, idHash } = await org.invite("editor", place.time + 1e6);
  const newcomer = await newPhone(org.at);
  await newcomer.post(routes.redeem(), redeeming(id, newcomer));
  await org.add("editor", idHash, newcomer);
  const withdrawn = await org.invite("reader", place.time + 1e6);
  await org.admin.remove(routes.invite(org.o, withdrawn.idHash));
  await org.cut(lost);
  await org.admin.push(org.o, [await org.admin.write(org)]);
  await editor.get(routes.state(org.o));

  const standing = async () => ({
    row: await place.store.organisation(org.o),
    vector: await place.store.vector(org.o),
    joiners: await place.store.joiners(org.o),
    roster: await place.store.rosterFrom(org.o, 0, 50),
    who: await Promise.all([editor, lost, newcomer].map((phone) => place.store.standing(org.o, phone.id))),
  });
  const before = await standing();
  expect(before.who).toEqual(["member", "cut", "member"]);
  expect(heard.length).toBeGreaterThanOrEqual(20);
  for (const again of [heard, heard.toReversed()]) {
    for (const { url, init } of again) {
      const answer = await place.at.ask(url, init);
      // Nobody gets a session from what was said before.
      expect(url.endsWith("/token") && answer.ok).toBe(false);
      expect(answer.status).toBeLessThan(500);
    }
    expect(await standing()).toEqual(before);
  }
  await place.close();
});
