/** The endpoint on a real socket. */
import { Hono } from "hono";
import { expect, test } from "vitest";
import { listen } from "./listen.ts";

const app = new Hono().get("/", (c) => c.text("here"));

test("answers on both families of localhost, and no more after closing", async () => {
  const listening = await listen(app, { port: 0, hosts: ["127.0.0.1", "::1"] });
  if (!listening.ok) throw new Error(listening.error);
  const { port, close } = listening.value;
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("here");
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe("here");
  await close();
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test("a port in use is said in a sentence that helps", async () => {
  const first = await listen(app, { port: 0, hosts: ["127.0.0.1"] });
  if (!first.ok) throw new Error(first.error);
  const second = await listen(app, { port: first.value.port, hosts: ["127.0.0.1", "::1"] });
  expect(second).toEqual({ ok: false, error: expect.stringContaining("already in use") });
  await first.value.close();
});

test("an address of another machine is refused with what to do", async () => {
  const elsewhere = await listen(app, { port: 0, hosts: ["203.0.113.7"] });
  expect(elsewhere).toEqual({ ok: false, error: expect.stringContaining("HOST") });
});
