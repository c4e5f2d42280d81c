/** Meer: the places that exist, and who helps. */
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { write } from "../../storage/write.ts";
import { MoreScreen } from "./more-screen.tsx";

test("every place that exists, in the order of the product", async () => {
  const store = await testStore();
  renderScreen(<MoreScreen />, { store, path: "/meer" });
  const links = within(screen.getByRole("list", { name: "Meer" })).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "/bestuur",
    "/jaar",
    "/gemeente",
    "/besluiten",
    "/mensen",
    "/stukken",
    "/belnotities",
    "/delen",
    "/instellingen",
  ]);
});

test("the helper can be called, and is not there as long as there is none", async () => {
  const store = await testStore();
  renderScreen(<MoreScreen />, { store, path: "/meer" });
  expect(screen.queryByRole("heading", { name: "Hulp" })).toBeNull();
  await store.commit([
    write(organisation, ORGANISATION_ID, { helperName: "Sanne de Wit", helperPhone: "06 12 34 56 78" }),
  ]);
  expect(await screen.findByText("Komt u er niet uit? Vraag Sanne de Wit, 06 12 34 56 78.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Bel Sanne de Wit" }).getAttribute("href")).toBe("tel:0612345678");
});

test("a helper with only a number, or only a name", async () => {
  const store = await testStore();
  renderScreen(<MoreScreen />, { store, path: "/meer" });
  await store.commit([write(organisation, ORGANISATION_ID, { helperPhone: "06 12 34 56 78" })]);
  expect(await screen.findByRole("link", { name: "Bel 06 12 34 56 78" })).toBeTruthy();
  await store.commit([write(organisation, ORGANISATION_ID, { helperName: "Sanne", helperPhone: "" })]);
  expect(await screen.findByText("Komt u er niet uit? Vraag Sanne.")).toBeTruthy();
  expect(screen.queryByRole("link", { name: /^Bel / })).toBeNull();
});
