/**
 * The screens of an organisation that is shared, against the real endpoint: the page begins or comes in through the app itself,
 * and the other people's phones are in Node.
 */

import { expect, type Page } from "@playwright/test";
import { meetings } from "../../src/domain/tables/meetings.ts";
import { devices, ORGANISATION_ID, organisation } from "../../src/domain/tables/organisation.ts";
import { people } from "../../src/domain/tables/people.ts";
import { texts } from "../../src/features/share/texts.ts";
import type { Store } from "../../src/storage/store.ts";
import { create, write } from "../../src/storage/write.ts";
import { join } from "../../src/sync/join.ts";
import type { Sharing } from "../../src/sync/sharing.ts";
import type { Screen } from "./screens.ts";
import { putShareable } from "./seeded-app.ts";
import { newStore, type SharingPhone, sharingOn, sharingPhone } from "./sharing-phones.ts";

const ORGANISATION = "019cbf1e-0000-7000-8000-000000000002";

/** For what the phones do by themselves. */
const PATIENCE = { timeout: 30_000 };

interface Member {
  readonly phone: SharingPhone;
  readonly store: Store;
  readonly sharing: Sharing;
}

/** The other phones of the board of this page. */
const boards = new WeakMap<Page, Map<string, Member>>();

function boardOf(page: Page): Map<string, Member> {
  const known = boards.get(page) ?? new Map<string, Member>();
  if (!boards.has(page)) {
    boards.set(page, known);
    page.on("close", () => {
      for (const { sharing, store } of known.values()) void sharing.stop().then(() => store.close());
    });
  }
  return known;
}

const memberOf = (page: Page, name: string): Member => {
  const member = boardOf(page).get(name);
  if (!member) throw new Error(`${name} has no phone here`);
  return member;
};

const endpointOf = (page: Page): string => new URL(page.url()).origin;

let seeds = 100;

function barePhone(): SharingPhone {
  const phone = sharingPhone(seeds++, () => ({ request: (url, init) => fetch(url, init) }));
  phone.phone.setClock(Date.now());
  return phone;
}

function given<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Makes a code on the page, and gives its letters. */
async function inviteOn(page: Page, role: string): Promise<string> {
  await page.goto("/delen/uitnodigen");
  await page.getByRole("radio", { name: role }).click();
  await page.getByRole("button", { name: texts.invite.action }).click();
  const letters = page.getByRole("list", { name: texts.join.code.label }).getByRole("listitem");
  await expect(letters).toHaveCount(4);
  return (await letters.allInnerTexts()).join("");
}

/** Comes with that code, on a phone of their own. */
async function come(page: Page, code: string, name: string, phone = barePhone()): Promise<Member> {
  const endpoint = endpointOf(page);
  const { store } = given(await join(phone.ports, phone.stores, { code, endpoint, name }));
  const member = { phone, store, sharing: sharingOn(phone, store) };
  boardOf(page).set(name, member);
  await member.sharing.start();
  return member;
}

async function letIn({ sharing }: Member): Promise<void> {
  await expect.poll(() => sharing.status.getState().kind, PATIENCE).toBe("idle");
}

/** Shows a proof that does not fit: such a one is not let in by itself. */
function withWrongProof(phone: SharingPhone): SharingPhone {
  phone.intercept = async (url, request) => {
    const body = typeof request.body === "string" ? request.body : new TextDecoder().decode(request.body);
    if (!url.endsWith("/redeem")) return undefined;
    const asked = JSON.parse(body) as { proof: string };
    const proof = (asked.proof.startsWith("A") ? "B" : "A") + asked.proof.slice(1);
    return await fetch(url, { ...(request as RequestInit), body: JSON.stringify({ ...asked, proof }) });
  };
  return phone;
}

const BEHEERDER = "Rashid Wolters-van Oudenbosch";
const READER = "Carla Iep";

/** The page's own organisation is shared; two others take part, one is to be beheerder, one waits, and a code is out. */
export async function shareTheBoard(page: Page): Promise<void> {
  await putShareable(page);
  await page.goto("/delen");
  await page.getByRole("button", { name: texts.begin.action }).click();
  await expect(page.getByRole("heading", { level: 1, name: texts.sheet.title })).toBeVisible(PATIENCE);
  const beheerder = await come(page, await inviteOn(page, texts.roles.admin.name), BEHEERDER);
  await letIn(beheerder);
  await beheerder.store.commit([
    create(people, "wolters", { name: BEHEERDER, group: "board" }),
    write(devices, beheerder.store.node, { personId: "wolters" }),
  ]);
  await letIn(await come(page, await inviteOn(page, texts.roles.reader.name), READER));
  await letIn(await come(page, await inviteOn(page, texts.roles.editor.name), "Dirk Es"));
  await come(page, await inviteOn(page, texts.roles.editor.name), "Iemand", withWrongProof(barePhone()));
  await inviteOn(page, texts.roles.editor.name);
}

/** Two of the others change the same without knowing of each other; every phone finds that for itself. */
async function changeBoth(page: Page): Promise<void> {
  const [first, second] = [memberOf(page, BEHEERDER), memberOf(page, "Dirk Es")];
  for (const [member, place] of [
    [first, "De kleine zaal van het buurthuis aan de Lindenlaan"],
    [second, "De kerk"],
  ] as const) {
    member.phone.goOnline(false);
    await member.store.commit([write(meetings, "planned", { place, start: "19:45" })]);
    await member.store.commit([write(meetings, "live", { place: `${place}, boven` })]);
  }
  for (const { phone, sharing } of [first, second, first]) {
    phone.goOnline(true);
    await sharing.now();
  }
}

const follow = (href: string) => async (page: Page) => {
  await page.locator(`main a[href^="${href}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(href));
};

const press = (name: string) => async (page: Page) => {
  await page.getByRole("button", { name }).first().click();
};

/** On the phone of the beheerder who began. */
export const sharingScreens: readonly Screen[] = [
  { name: "noodblad", path: "/delen/noodblad" },
  { name: "noodblad na herstel", path: "/delen/noodblad?na=herstel" },
  {
    name: "noodblad nakijken, niets ingevuld",
    path: "/delen/noodblad/nakijken",
    prepare: press(texts.check.action),
  },
  { name: "vandaag, noodblad niet nagekeken", path: "/" },
  {
    name: "delen, met wachtenden",
    path: "/delen",
    walk: async (page) => {
      await expect(page.locator('main a[href^="/delen/bevestigen/"]')).toBeVisible(PATIENCE);
      await expect(page.locator('main a[href^="/delen/uitnodigen/"]').first()).toBeVisible();
    },
  },
  {
    name: "delen lukt niet",
    path: "/delen",
    prepare: async (page) => {
      await page.evaluate(() => {
        window.fetch = () => Promise.resolve(new Response("x", { status: 500 }));
      });
      await press(texts.shared.now)(page);
      await expect(page.getByText(texts.line.trouble).first()).toBeVisible(PATIENCE);
    },
  },
  {
    name: "delen, geen internet",
    path: "/delen",
    prepare: async (page) => {
      await page.evaluate(() => {
        window.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
      });
      await press(texts.shared.now)(page);
      await expect(page.getByText(texts.line.noInternet).first()).toBeVisible(PATIENCE);
    },
  },
  { name: "nodig iemand uit", path: "/delen/uitnodigen" },
  { name: "uitnodiging met code", path: "/delen", walk: follow("/delen/uitnodigen/") },
  { name: "uitnodiging die er niet meer is", path: "/delen/uitnodigen/weg" },
  {
    name: "bevestig als beheerder",
    path: "/delen",
    walk: follow("/delen/bevestigen/"),
    prepare: async (page) => {
      await page.getByLabel(texts.confirm.letters.label).fill("abcd");
      await press(texts.confirm.action)(page);
      await expect(page.getByText(texts.confirm.problems.short)).toBeVisible();
    },
  },
  { name: "niemand om te bevestigen", path: "/delen/bevestigen/weg" },
  { name: "toegang intrekken", path: "/delen/intrekken", prepare: press(texts.revoke.action) },
  {
    name: "toegang intrekken, de vraag",
    path: "/delen/intrekken",
    prepare: async (page) => {
      await page.getByText(BEHEERDER).first().click();
      await press(texts.revoke.action)(page);
      await expect(page.getByRole("alertdialog").or(page.getByRole("dialog"))).toBeVisible();
    },
  },
  {
    name: "bekijk beide",
    path: "/delen/beide",
    walk: async (page) => {
      await changeBoth(page);
      await expect(page.getByText("De kerk").first()).toBeVisible(PATIENCE);
    },
  },
  {
    name: "vandaag, met bekijk beide",
    path: "/",
    walk: async (page) => {
      await expect(page.locator('a[href="/delen/beide"]').first()).toBeVisible(PATIENCE);
    },
  },
  {
    name: "noodblad nagekeken",
    path: "/delen/noodblad",
    prepare: async (page) => {
      const groups = page.getByRole("list", { name: texts.sheet.letters }).getByRole("listitem");
      const letters = (await groups.allInnerTexts()).map((group) => group.trim().slice(-4));
      await page.getByRole("link", { name: texts.sheet.check }).click();
      await expect(page.getByRole("heading", { level: 1, name: texts.check.title })).toBeVisible();
      for (const [at, four] of letters.entries()) {
        const field = page.getByLabel(texts.check.group(at + 1));
        if ((await field.count()) > 0) await field.fill(four);
      }
      await press(texts.check.action)(page);
      await expect(page.getByRole("heading", { level: 1, name: texts.title })).toBeVisible();
      await page.goto("/delen/noodblad");
      await expect(page.getByText(texts.sheet.checked.title)).toBeVisible();
    },
  },
];

/** A page without anything, and an organisation that Anne began and shares; her phone is not at hand when the page comes. */
export async function comeToTheBoard(page: Page): Promise<void> {
  await page.goto("/welkom");
  const code = await foundBoard(page, "admin");
  memberOf(page, "Anne").phone.goOnline(false);
  await joinOn(page, code);
}

/** The page reads along. */
export async function readAlong(page: Page): Promise<void> {
  await page.goto("/welkom");
  await joinOn(page, await foundBoard(page, "reader"));
  await expect(page.getByText(/^U leest mee\./).first()).toBeVisible(PATIENCE);
}

/** Gives a code for the page. */
async function foundBoard(page: Page, role: "admin" | "reader"): Promise<string> {
  const phone = barePhone();
  const store = await newStore(phone, ORGANISATION.slice(0, -4) + String(seeds).padStart(4, "0"));
  await store.commit([
    create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" }),
    create(people, "anne", { name: "Anne de Wit", group: "board", functie: "voorzitter" }),
    create(people, "bert", { name: "Bert Hazelaar", group: "board", functie: "secretaris" }),
    write(devices, store.node, { personId: "anne" }),
    create(meetings, "m", { kind: "board", date: store.today(), start: "20:00", place: "Buurthuis" }),
  ]);
  const member = { phone, store, sharing: sharingOn(phone, store) };
  boardOf(page).set("Anne", member);
  given(await member.sharing.begin({ endpoint: endpointOf(page), name: "Anne de Wit" }));
  await member.sharing.now();
  return given(await member.sharing.invite(role)).code;
}

async function joinOn(page: Page, code: string): Promise<void> {
  await page.goto(`/welkom/code#i=${code}`);
  await page.getByLabel(texts.join.name.label).fill("Bert Hazelaar");
  await page.getByRole("button", { name: texts.join.action }).click();
  await expect(page).toHaveURL(/\/(?:delen\/wie-bent-u)?$/, PATIENCE);
}

/** On the phone of somebody who came with a code as a beheerder-to-be, and whose access is taken away in the end. */
export const comingScreens: readonly Screen[] = [
  { name: "wie bent u", path: "/delen/wie-bent-u" },
  { name: "wacht op toegang", path: "/delen" },
  {
    name: "laat uw toestel bevestigen, de weg",
    path: "/delen",
    walk: async (page) => {
      const { phone, sharing } = memberOf(page, "Anne");
      phone.goOnline(true);
      await sharing.now();
      await expect(page.locator('main a[href="/delen/dit-toestel"]')).toBeVisible(PATIENCE);
    },
  },
  { name: "laat uw toestel bevestigen", path: "/delen/dit-toestel" },
  {
    name: "deelt niet meer mee",
    path: "/delen",
    walk: async (page) => {
      const { sharing } = memberOf(page, "Anne");
      const others = (await sharing.devices()).filter(({ isHere, isCut }) => !isHere && !isCut);
      if (others.length > 0) given(await sharing.revoke(others.map(({ id }) => id)));
      await expect(page.locator('main a[href="/instellingen/reservekopie"]')).toBeVisible(PATIENCE);
    },
  },
  { name: "vandaag, deelt niet meer mee", path: "/" },
];

/** On the phone of somebody who reads along. */
export const readingScreens: readonly Screen[] = [
  { name: "vandaag, leest mee", path: "/" },
  { name: "vergadering voorbereiden, leest mee", path: "/vergaderingen/m/voorbereiden" },
  { name: "nieuwe actie, leest mee", path: "/acties/nieuw" },
  { name: "delen, leest mee", path: "/delen" },
  { name: "noodblad, geen beheerder", path: "/delen/noodblad" },
  { name: "dit toestel hoeft niet bevestigd", path: "/delen/dit-toestel" },
];
