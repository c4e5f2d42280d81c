/** What every answer has in common, and that nothing sent to the endpoint makes it stumble. */
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isRefusalCode, refusals } from "../../src/protocol/problems.ts";
import { routes } from "../../src/protocol/routes.ts";
import { WireOrganisation } from "../support/wire-organisation.ts";
import { headers, newPhone, type WirePhone } from "../support/wire-phone.ts";
import { refusalOf, type WirePlace, wirePlace } from "../support/wire-place.ts";

const app = "https://wijk.example.org";
let place: WirePlace;
let org: WireOrganisation;

beforeEach(async () => {
  place = wirePlace({ apps: [app] });
  org = await WireOrganisation.begin(place.at);
});
afterEach(() => place.close());

describe("the protocol version", () => {
  test.each([undefined, "2", "0", "1, 1", "x"])("%s is refused on every address", async (version) => {
    for (const path of [routes.challenge(), routes.state(org.o), "/v1/nothing"]) {
      const answer = await place.at.ask(place.at.url + path, {
        headers: version === undefined ? {} : { "Wijkschrift-Protocol": version },
      });
      expect(await refusalOf(answer)).toBe("426 upgrade");
      expect(answer.headers.get("Wijkschrift-Protocol")).toBe("1");
    }
  });
});

describe("apps at other addresses", () => {
  const preflight = (origin: string) =>
    place.at.ask(place.at.url + routes.batches(org.o), {
      method: "OPTIONS",
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type,wijkschrift-protocol",
      },
    });

  test("are let in when the operator named them", async () => {
    const answer = await preflight(app);
    expect(answer.status).toBe(204);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe(app);
    expect(answer.headers.get("Access-Control-Allow-Headers")).toBe(
      "Authorization,Content-Type,Wijkschrift-Protocol",
    );
    const asked = await place.at.ask(place.at.url + routes.state(org.o), {
      headers: { ...headers(org.admin.token), Origin: app },
    });
    expect(asked.headers.get("Access-Control-Allow-Origin")).toBe(app);
    expect(asked.headers.get("Access-Control-Expose-Headers")).toContain("X-Next");
  });

  test.each(["https://elders.example", "null", `${app}.evil.example`, "http://wijk.example.org"])(
    "%s is not",
    async (origin) => {
      expect((await preflight(origin)).headers.get("Access-Control-Allow-Origin")).toBeNull();
      const asked = await place.at.ask(place.at.url + routes.state(org.o), {
        headers: { ...headers(org.admin.token), Origin: origin },
      });
      expect(asked.headers.get("Access-Control-Allow-Origin")).toBeNull();
    },
  );
});

test("every kind of answer carries the security headers, and is never kept", async () => {
  const { o, admin } = org;
  const answers = [
    await admin.get(routes.state(o)),
    await admin.get(routes.batches(o)),
    await admin.get(routes.events(o)),
    await admin.get("/v1/nothing"),
    await admin.post(routes.challenge(), { device: "x" }),
    await admin.post(routes.challenge(), { device: admin.id }),
    await (await newPhone(place.at)).get(routes.state(o)),
  ];
  for (const answer of answers) {
    const policy = answer.headers.get("Content-Security-Policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self' https:");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
    await answer.body?.cancel();
  }
});

test("JSON is taken only as JSON, in its shape, and not without end", async () => {
  const ask = (body: string, type = "application/json") =>
    place.at.ask(place.at.url + routes.challenge(), {
      method: "POST",
      headers: { ...headers(), "Content-Type": type },
      body,
    });
  const good = JSON.stringify({ device: org.admin.id });
  expect((await ask(good)).status).toBe(200);
  expect(await refusalOf(await ask(good, "text/plain"))).toBe("400 bad_request");
  for (const bad of ["", "{", "null", "[]", `{"device":"${"A".repeat(32)}"}`, `${"[".repeat(50_000)}`])
    expect(await refusalOf(await ask(bad))).toBe("400 bad_request");
  expect(await refusalOf(await ask(`"${"x".repeat(300_000)}"`))).toBe("413 too_large");
});

test("thousands of random requests: each gets a refusal or an answer, never a fault of ours, never a hang", {
  timeout: 300_000,
}, async () => {
  const phone = await org.add("editor");
  await phone.push(org.o, await phone.writeSome(org, 3));
  const tokens = [org.admin.token, phone.token, "", "a".repeat(43)];
  await fc.assert(
    fc.asyncProperty(requests(org, [org.admin, phone]), async ({ path, method, token, more, body }) => {
      const answer = await place.at.ask(place.at.url + path, {
        method,
        headers: { ...headers(tokens[token]), ...more },
        ...(method === "GET" || method === "HEAD" ? {} : { body }),
      });
      expect(answer.status === 503 || answer.status < 500).toBe(true);
      expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
      const isRefusal = answer.status >= 400 && method !== "HEAD" && path.startsWith("/v1/");
      const said = isRefusal ? ((await answer.json()) as { code: string; retry: string }) : undefined;
      expect(said === undefined || isFitting(answer.status, said)).toBe(true);
      if (!said) await answer.body?.cancel();
    }),
    { numRuns: 4000 },
  );
  expect(place.logged.filter((line) => line.includes("request-failed"))).toEqual([]);
  // And it still works.
  expect((await org.admin.get(routes.state(org.o))).status).toBe(200);
});

const isFitting = (status: number, { code, retry }: { code: string; retry: string }): boolean =>
  isRefusalCode(code) && refusals[code].status === status && refusals[code].retry === retry;

/** Right and wrong addresses, methods, tokens and bodies, in any mixture. */
function requests({ o, entries, recoveryId }: WireOrganisation, phones: readonly WirePhone[]) {
  const id = fc.oneof(
    fc.constantFrom(o, recoveryId, ...phones.map((phone) => phone.id)),
    fc.string(),
    hex(32),
  );
  const segment = id.map((text) => encodeURIComponent(text));
  const path = fc.oneof(
    fc.constantFrom(
      routes.challenge(),
      routes.token(),
      routes.organisations(),
      routes.redeem(),
      routes.recovery(),
    ),
    fc
      .constantFrom(routes.state, routes.batches, routes.want, routes.roster, routes.invites, routes.joiners)
      .chain((route) =>
        fc.oneof({ weight: 4, arbitrary: fc.constant(o) }, segment).map((text) => route(text)),
      ),
    fc.tuple(segment, segment).map(([a, b]) => routes.invite(a, b)),
    segment.map((b) => routes.joiner(o, b)),
    fc.webPath().map((text) => `/v1${text}`),
    fc.string().map((text) => `/v1/${encodeURI(text.replaceAll(/[\uD800-\uDFFF]/g, ""))}`),
  );
  const query = fc.oneof(
    fc.constant(""),
    fc.webQueryParameters().map((text) => `?${text}`),
    fc.constantFrom(
      "?limit=1",
      "?limit=99999999999",
      "?after=A",
      "?from=0",
      "?from=1e5",
      "?roster=0",
      "?roster=-1",
    ),
  );
  const json = fc.oneof(
    fc.json(),
    fc
      .record(
        {
          device: fc.oneof(id, fc.constant(phones[0]?.keys.public)),
          nonce: fc.oneof(fc.string(), fc.base64String({ minLength: 16, maxLength: 128 })),
          sig: fc.string({ minLength: 86, maxLength: 86, unit: fc.constantFrom("A", "b", "_", "-") }),
          vv: fc.dictionary(hex(32), fc.oneof(fc.nat(), fc.integer(), fc.double())),
          expect: fc.oneof(fc.nat(3), fc.anything()),
          entry: fc.constantFrom(entries[0], { body: "AAAA", sig: "A".repeat(86) }, null),
          genesis: fc.constantFrom(entries[0], { body: "e30", sig: "A".repeat(86) }, 7),
          id: hex(32),
          idHash: hex(32),
          box: fc.constantFrom("AAAA", "", "!"),
          sealedProof: fc.constantFrom("AAAA", ""),
          info: fc.constantFrom("AAAA", "é"),
          proof: fc.constant("A".repeat(43)),
          role: fc.constantFrom("admin", "reader", "owner"),
          exp: fc.oneof(fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER), fc.double()),
          code: fc.string(),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  );
  const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => new Uint8Array(array));
  return fc.record({
    path: fc.tuple(path, query).map(([address, rest]) => address + rest),
    method: fc.constantFrom("GET", "POST", "POST", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS"),
    token: fc.nat(3),
    more: fc.oneof(
      { weight: 5, arbitrary: fc.constant({ "Content-Type": "application/json" } as Record<string, string>) },
      fc.dictionary(
        fc.constantFrom(
          "Content-Type",
          "Origin",
          "Content-Length",
          "Range",
          "If-None-Match",
          "X-Forwarded-For",
          "Accept",
        ),
        fc.string({ unit: fc.constantFrom("a", "/", ",", "1", ";", "=", " ", ":") }),
      ),
    ),
    body: fc.oneof(json, bytes, fc.string()),
  });
}

const hex = (length: number) =>
  fc.string({ minLength: length, maxLength: length, unit: fc.constantFrom(..."0123456789abcdef".split("")) });
