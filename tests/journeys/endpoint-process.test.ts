/** The endpoint as a process of its own: over real connections, with little room, and without telling what it hears. */
import { readdir, readFile, stat } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import {
  inviteKeys,
  makeInviteCode,
  sealInviteBox,
  sealJoinerInfo,
  sealProofKey,
} from "../../src/crypto/invite.ts";
import { routes } from "../../src/protocol/routes.ts";
import { type SpawnedEndpoint, spawnEndpoint } from "../support/started-endpoint.ts";
import { asStranger, WireOrganisation } from "../support/wire-organisation.ts";
import { headers, newPhone, randomBytes, someProof } from "../support/wire-phone.ts";

let endpoint: SpawnedEndpoint;
afterEach(() => endpoint.remove());

const at = () => ({ ask: fetch, url: endpoint.url });

test("what people write, their names, codes and keys are nowhere on its disk or in its log", async () => {
  const secret = "kanarie-deelplekcode";
  endpoint = await spawnEndpoint({ WIJKSCHRIFT_NEW_ORGS: `code:${secret}` });
  const org = await WireOrganisation.make(at());
  await org.post(org.admin, "kanarie-verkeerde-code");
  await org.post(org.admin, secret);
  await org.admin.login();
  const canary = "Kanarievogel van de Zilverlinde";
  await org.admin.push(org.o, await org.admin.writeSome(org, 5, canary));

  const code = makeInviteCode(randomBytes);
  const keys = await inviteKeys(code);
  const box = await sealInviteBox(
    keys,
    { o: org.o, genesis: org.roster.genesis, keyring: org.keyring, role: "editor" },
    randomBytes,
  );
  const sealedProof = await sealProofKey(
    org.keyring,
    org.o,
    keys,
    { role: "editor" },
    org.admin.keys,
    randomBytes,
  );
  const exp = Date.now() + 1e6;
  const invite = { idHash: keys.idHash, box, role: "editor", exp, sealedProof };
  expect((await org.admin.post(routes.invites(org.o), invite)).status).toBe(200);
  const newcomer = await newPhone(at());
  const person = { name: canary, node: "0123456789abcdef" };
  const info = await sealJoinerInfo(keys.proofKey, newcomer.keys.public, person, randomBytes);
  const sent = { id: keys.id, device: newcomer.keys.public, proof: someProof(), info };
  expect((await newcomer.post(routes.redeem(), sent)).status).toBe(200);
  await newcomer.login();
  await newcomer.get(routes.state(org.o));
  await asStranger(at(), routes.recovery(), { id: org.recoveryId });
  await org.admin.get("/v1/kanarie-in-een-pad");

  const texts = [canary, canary.slice(0, 12), code, keys.id, org.recoveryId, secret, "kanarie-"];
  const secrets = [org.admin.token, newcomer.token, ...texts];
  const key = Buffer.from(org.keyring[0]!.key);
  // While it runs: the database and what was written ahead; then once more after it has stopped.
  for (const step of ["running", "stopped"]) {
    const files = await readdir(endpoint.dataFolder);
    expect(files).toContain("wijkschrift.db");
    for (const file of files) {
      const bytes = await readFile(join(endpoint.dataFolder, file));
      expect([step, file, ...secrets.filter((text) => bytes.includes(text))]).toEqual([step, file]);
      expect(bytes.includes(key) || bytes.includes(key.toString("base64url"))).toBe(false);
    }
    await endpoint.stop();
  }
  const log = endpoint.output();
  expect(secrets.filter((text) => log.includes(text))).toEqual([]);
  expect(log).not.toContain(org.o);
  expect(log).not.toContain(org.admin.id);
});

test("the data is for its owner only", async () => {
  endpoint = await spawnEndpoint();
  expect((await stat(endpoint.dataFolder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(endpoint.dataFolder, "wijkschrift.db"))).mode & 0o777).toBe(0o600);
});

test("it stops at once with open lines, and says so", async () => {
  endpoint = await spawnEndpoint();
  const org = await WireOrganisation.begin(at());
  const lines = await Promise.all([1, 2, 3].map(() => org.admin.get(routes.events(org.o))));
  const ended = lines.map(async (line) => line.text());
  const began = Date.now();
  await endpoint.stop();
  expect(Date.now() - began).toBeLessThan(3000);
  expect((await Promise.all(ended)).every((text) => text.startsWith(": here"))).toBe(true);
  expect(endpoint.output()).toContain('"event":"stopped"');
});

test("a poke crosses a real connection at once", async () => {
  endpoint = await spawnEndpoint();
  const org = await WireOrganisation.begin(at());
  const other = await org.add("editor");
  const reader = (await other.get(routes.events(org.o)))
    .body!.pipeThrough(new TextDecoderStream())
    .getReader();
  await reader.read();
  await org.admin.push(org.o, [await org.admin.write(org)]);
  expect((await reader.read()).value).toContain("event: poke");
  await reader.cancel();
});

test("who sends without end, stops halfway or sends nonsense hurts nobody else", async () => {
  endpoint = await spawnEndpoint();
  const org = await WireOrganisation.begin(at());
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
  });
  const answer = await fetch(endpoint.url + routes.batches(org.o), {
    method: "POST",
    headers: headers(org.admin.token),
    body: endless,
    // Chunks without a length announced need this in Node.
    duplex: "half",
  } as RequestInit).catch(() => undefined);
  expect([413, undefined]).toContain(answer?.status);

  const { port } = new URL(endpoint.url);
  const head = `POST ${routes.batches(org.o)} HTTP/1.1\r\nHost: x\r\nWijkschrift-Protocol: 1\r\nAuthorization: Bearer ${org.admin.token}\r\n`;
  for (const text of [
    `${head}Content-Length: 1000\r\n\r\nhalf`,
    `${head}Content-Length: -5\r\n\r\n`,
    `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    `${head}Transfer-Encoding: chunked\r\n\r\nffffffffff\r\nx`,
    "GET /%00%ff HTTP/1.1\r\nHost: [\r\n\r\n",
    "GET http://[::1/v1 HTTP/1.1\r\nHost: x\r\n\r\n",
    "\0\0\0\0",
  ]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () => socket.write(text, "latin1"));
      socket.on("error", () => undefined);
      setTimeout(() => socket.destroy(), 100);
      socket.on("close", () => resolve());
    });
  }
  expect((await org.admin.push(org.o, [await org.admin.write(org)])).status).toBe(200);
  expect(endpoint.output()).not.toContain("request-failed");
});

test("a full disk stops pushing, never reading, and nothing is broken", async () => {
  endpoint = await spawnEndpoint({}, { largestFileKiB: 300 });
  const org = await WireOrganisation.begin(at());
  const text = () => Buffer.from(randomBytes(20_000)).toString("base64");
  const kept = [];
  let refused: Response | undefined;
  while (!refused && kept.length < 100) {
    const batch = await org.admin.write(org, text());
    const answer = await org.admin.push(org.o, [batch]);
    if (answer.ok) kept.push(batch);
    else refused = answer;
  }
  expect([refused?.status, await refused?.json()]).toEqual([507, { code: "full", retry: "later" }]);
  const state = await (await org.admin.get(routes.state(org.o))).json();
  expect(state).toMatchObject({ vv: { [org.admin.id]: kept.length } });
  expect((await org.admin.get(routes.batches(org.o))).status).toBe(200);
  await endpoint.kill();
  await endpoint.start({}, {});
  await org.admin.login();
  expect(await (await org.admin.get(routes.state(org.o))).json()).toEqual(
    expect.objectContaining({ vv: { [org.admin.id]: kept.length } }),
  );
});
