/** Logging in: bound to this endpoint, this nonce and this device, once; and how often anyone may try. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { routes } from "../../src/protocol/routes.ts";
import { WireOrganisation } from "../support/wire-organisation.ts";
import { newPhone, WirePhone } from "../support/wire-phone.ts";
import { noLimits, refusalOf, type WirePlace, wirePlace } from "../support/wire-place.ts";

let place: WirePlace;
let org: WireOrganisation;
let phone: WirePhone;

beforeEach(async () => {
  place = wirePlace();
  org = await WireOrganisation.begin(place.at);
  phone = await org.add("editor");
});
afterEach(() => place.close());

const challenge = async (of: WirePhone) =>
  (await (await of.post(routes.challenge(), { device: of.id })).json()) as { nonce: string; exp: number };
const isIn = async (of: WirePhone) => (await of.get(routes.state(org.o))).status === 200;

describe("a nonce", () => {
  test("works once", async () => {
    const { nonce } = await challenge(phone);
    const signed = await phone.signed(nonce);
    expect((await phone.post(routes.token(), signed)).status).toBe(200);
    expect(await refusalOf(await phone.post(routes.token(), signed))).toBe("401 bad_login");
  });

  test("that is spoiled by a stranger still works for the phone", async () => {
    const { nonce } = await challenge(phone);
    const stranger = await newPhone(place.at);
    const forged = { ...(await stranger.signed(nonce)), device: phone.id };
    expect(await refusalOf(await stranger.post(routes.token(), forged))).toBe("401 bad_login");
    expect((await phone.post(routes.token(), await phone.signed(nonce))).status).toBe(200);
  });

  test("ends, belongs to its device, and cannot be made up or spelled otherwise", async () => {
    const { nonce, exp } = await challenge(phone);
    const other = await challenge(org.admin);
    const made = Buffer.from(nonce, "base64url");
    made[3] = 0xff;
    const last = nonce.at(-1) === "A" ? "B" : "A";
    for (const wrong of [
      other.nonce,
      made.toString("base64url"),
      `${nonce.slice(0, -1)}${last}`,
      `${nonce}A`,
    ])
      expect(await refusalOf(await phone.post(routes.token(), await phone.signed(wrong)))).toBe(
        "401 bad_login",
      );
    place.time = exp;
    expect(await refusalOf(await phone.post(routes.token(), await phone.signed(nonce)))).toBe(
      "401 bad_login",
    );
  });
});

describe("the origin", () => {
  test("of another endpoint is refused", async () => {
    expect(await refusalOf(await phone.login("https://elders.example"))).toBe("401 bad_login");
  });

  test("may be https where a proxy holds the certificate", async () => {
    expect((await phone.login("https://deelplek.test")).status).toBe(200);
  });

  test("is the one that was set, whatever the request says", async () => {
    const set = wirePlace({ origin: "https://delen.example.org" });
    const other = await WireOrganisation.make(set.at);
    await other.post(other.admin);
    expect(await refusalOf(await other.admin.login(set.at.url))).toBe("401 bad_login");
    expect((await other.admin.login("https://delen.example.org")).status).toBe(200);
    await set.close();
  });
});

describe("a token", () => {
  test("ends after twelve hours; logging in again is enough (fault 36)", async () => {
    expect(await isIn(phone)).toBe(true);
    place.time += 12 * 3600 * 1000;
    expect(await refusalOf(await phone.get(routes.state(org.o)))).toBe("401 unauthorized");
    await phone.login();
    expect(await isIn(phone)).toBe(true);
  });

  test("is kept only as a hash, and only the newest eight of a phone", async () => {
    const tokens: string[] = [];
    for (let at = 0; at < 10; at += 1) {
      place.time += 1;
      await phone.login();
      tokens.push(phone.token);
    }
    const states = await Promise.all(
      tokens.map((token) => isIn(Object.assign(new WirePhone(place.at, phone.keys), { token }))),
    );
    expect(states).toEqual([false, false, true, true, true, true, true, true, true, true]);
  });

  test.each([
    "",
    "Bearer",
    "Bearer ",
    "Basic abc",
    "Bearer short",
    `Bearer ${"a".repeat(500)}`,
    "Bearer ../../x",
  ])("%j is none", async (header) => {
    const answer = await place.at.ask(place.at.url + routes.state(org.o), {
      headers: { "Wijkschrift-Protocol": "1", Authorization: header },
    });
    expect(await refusalOf(answer)).toBe("401 unauthorized");
  });
});

test("an unknown device gets a challenge like any other, and no token", async () => {
  expect(await refusalOf(await (await newPhone(place.at)).login())).toBe("404 device_unknown");
});

test("a phone without access is told so only after it has shown who it is", async () => {
  await org.cut(phone);
  expect(await refusalOf(await phone.login())).toBe("403 device_cut");
  expect(await refusalOf(await phone.login("https://elders.example"))).toBe("401 bad_login");
});

describe("how often", () => {
  test("sixty strangers' requests a minute from one address; phones with a token go on", async () => {
    const strict = wirePlace({ limits: { ...noLimits, unauthenticatedPerMinute: 10 } });
    const own = await WireOrganisation.begin(strict.at);
    const stranger = await newPhone(strict.at);
    let answer: Response;
    let asked = 0;
    do {
      answer = await stranger.post(routes.challenge(), { device: stranger.id });
      asked += 1;
    } while (answer.ok);
    expect(asked).toBeLessThan(10);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ code: "too_many", retry: "soon", after: expect.any(Number) });
    stranger.token = "a".repeat(43);
    expect(await refusalOf(await stranger.get(routes.state(own.o)))).toBe("429 too_many");
    expect((await own.admin.get(routes.state(own.o))).status).toBe(200);
    await strict.close();
  });

  test("behind a proxy each address is counted by itself, and a phone cannot choose its own", async () => {
    const strict = wirePlace({ trustProxy: true, limits: { ...noLimits, unauthenticatedPerMinute: 2 } });
    const ask = async (from: string) => {
      const answer = await strict.at.ask(strict.at.url + routes.challenge(), {
        method: "POST",
        headers: { "Wijkschrift-Protocol": "1", "Content-Type": "application/json", "X-Forwarded-For": from },
        body: JSON.stringify({ device: phone.id }),
      });
      return answer.status;
    };
    expect([await ask("198.51.100.7"), await ask("1.1.1.1, 198.51.100.7")]).toEqual([200, 200]);
    expect(await ask("2.2.2.2, 198.51.100.7")).toBe(429);
    expect(await ask("198.51.100.8")).toBe(200);
    expect([await ask("2001:db8:1:2::5"), await ask("2001:db8:1:2:ffff::9")]).toEqual([200, 200]);
    expect([await ask("2001:db8:1:2:3::1"), await ask("2001:db8:1:3::1")]).toEqual([429, 200]);
    await strict.close();
  });

  test("pushes and requests of one phone", async () => {
    const strict = wirePlace({ limits: { ...noLimits, pushesPerMinute: 2, requestsPerMinute: 5 } });
    const own = await WireOrganisation.begin(strict.at);
    const pushes = [];
    for (let at = 0; at < 3; at += 1) pushes.push((await own.admin.push(own.o, [])).status);
    expect(pushes).toEqual([200, 200, 429]);
    const reads = [];
    for (let at = 0; at < 3; at += 1) reads.push((await own.admin.get(routes.state(own.o))).status);
    expect(reads).toEqual([200, 200, 429]);
    await strict.close();
  });
});
