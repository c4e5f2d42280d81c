/** Gives a browser the phone of an organisation that exists already: filled in Node by the app's own store, then copied over. */

import type { Page } from "@playwright/test";
import { EXAMPLE_ID, EXAMPLE_NAME } from "../../src/features/example/content/cast.ts";
import { makeExample } from "../../src/features/example/make-example.ts";
import { type KnownOrganisation, Organisations } from "../../src/storage/organisations.ts";
import { Store } from "../../src/storage/store.ts";
import { type CopiedDatabase, readDatabases, writeDatabases } from "./copied-databases.ts";
import { beginOrganisation, fillNeighbourhood } from "./neighbourhood.ts";
import { overfill } from "./overfull-neighbourhood.ts";
import { type TestPhone, testPhone } from "./phone.ts";

/**
 * How much there is: just begun, some months of life, far too much, or the example as "Bekijk eerst een voorbeeld" makes
 * it, whose ids are those of its story ("bestuur-12", "rashid").
 */
export type Fullness = "begun" | "lived-in" | "overfull" | "example";

const BLANK = "/blank-page-of-the-tests";

const made = new Map<Fullness, Promise<readonly CopiedDatabase[]>>();

/** Puts the organisation in the browser before the app is opened on it; afterwards the page is on no screen yet. */
export async function putOrganisation(page: Page, fullness: Fullness, origin = ""): Promise<void> {
  if (!made.has(fullness))
    made.set(fullness, filled(FILLERS[fullness], fullness === "example" ? EXAMPLE : OWN));
  await putDatabases(page, (await made.get(fullness)) ?? [], origin);
}

let shareable = 0;

/** The lived-in organisation under an id as the app makes them, another each time: only such a one can be shared, once. */
export async function putShareable(page: Page): Promise<void> {
  shareable += 1;
  const id = `019cbf1e-0000-7000-9000-${String(shareable).padStart(12, "0")}`;
  await putDatabases(page, await filled(FILLERS["lived-in"], { ...OWN, id }), "");
}

/** Puts an organisation in the browser that has just begun and what `fill` adds to it. */
export async function putFilled(page: Page, fill: (store: Store) => Promise<void>): Promise<void> {
  const databases = await filled(async (store) => {
    await beginOrganisation(store);
    await fill(store);
  });
  await putDatabases(page, databases, "");
}

/** Puts the example in the browser as if it were one's own, with what `change` makes of it: for pictures of the app. */
export async function putExampleAsOwn(
  page: Page,
  change: (store: Store) => Promise<void>,
  origin = "",
): Promise<void> {
  const fill: Filler = async (store, phone) => {
    await FILLERS.example(store, phone);
    await change(store);
  };
  await putDatabases(page, await filled(fill, { id: EXAMPLE_ID, name: EXAMPLE_NAME, kind: "own" }), origin);
}

type Filler = (store: Store, phone: TestPhone) => Promise<void>;

const FILLERS: Readonly<Record<Fullness, Filler>> = {
  begun: beginOrganisation,
  "lived-in": async (store, phone) => {
    await beginOrganisation(store);
    await fillNeighbourhood(store, phone);
  },
  overfull: async (store, phone) => {
    await beginOrganisation(store);
    await fillNeighbourhood(store, phone);
    await overfill(store);
  },
  example: async (store) => {
    const made = await makeExample(store);
    if (!made.ok) throw new Error(made.error.kind);
  },
};

const OWN: KnownOrganisation = { id: "zilverlinde", name: "Wijkvereniging De Zilverlinde", kind: "own" };
const EXAMPLE: KnownOrganisation = { id: EXAMPLE_ID, name: EXAMPLE_NAME, kind: "example" };

/** Puts these databases in the browser, as they are. */
export async function putDatabases(
  page: Page,
  databases: readonly CopiedDatabase[],
  origin = "",
): Promise<void> {
  // A page at the app's address without the app in it.
  await page.route(`**${BLANK}`, (route) =>
    route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto(origin + BLANK);
  await page.evaluate(writeDatabases as (copied: readonly CopiedDatabase[]) => Promise<void>, databases);
  // Who has been here for months has put the line about the home screen away.
  await page.evaluate(() =>
    localStorage.setItem("wijkschrift.install-hint", JSON.stringify({ state: { isAway: true }, version: 0 })),
  );
  await page.unroute(`**${BLANK}`);
}

async function filled(fill: Filler, listed = OWN): Promise<readonly CopiedDatabase[]> {
  const phone = testPhone(7, Date.now());
  const opened = await Store.open(listed.id, phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  await fill(store, phone);
  await store.close();
  const list = new Organisations(phone);
  await list.put(listed);
  list.close();
  return readDatabases(phone.indexedDB);
}
