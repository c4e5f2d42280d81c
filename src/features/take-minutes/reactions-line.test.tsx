/** What is said of reactions where a verslag is adopted. */

import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { reactions } from "../../domain/tables/handing-out.ts";
import { create } from "../../storage/write.ts";
import { ReactionsLine } from "./reactions-line.tsx";

test("counts what came in and what was taken over, and keeps silent when nobody reacted", async () => {
  const store = await testStore();
  const { container } = renderScreen(<ReactionsLine meetingId="m1" />, { store });
  expect(container.textContent).toBe("");
  await store.commit(
    ["adopted", "adopted", "declined"].map((outcome, index) =>
      create(reactions, `r${index}`, { meetingId: "m1", text: "Iets", outcome }),
    ),
  );
  expect(await screen.findByText("3 reacties, 2 overgenomen.")).toBeTruthy();
});
