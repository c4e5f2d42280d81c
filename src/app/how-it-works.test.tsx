/** "Zo werkt dit": on the main screens only, opened by a press, and closed with the focus where it was. */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test } from "vitest";
import { english } from "../features/how-it-works/texts.en.ts";
import { dutch } from "../features/how-it-works/texts.ts";
import { SHEET, type Topic, topicAt } from "../features/how-it-works/topic.ts";
import { speak, translate } from "../kernel/language.ts";
import { closeSheet } from "../ui/sheets.ts";
import { HowItWorks } from "./how-it-works.tsx";

const user = userEvent.setup();
// Fetched beforehand, so that no test waits for the making of it.
beforeAll(() => import("../features/how-it-works/how-it-works-sheet.tsx"));
afterEach(() => {
  closeSheet();
  speak("nl");
});

const places: readonly (readonly [string, Topic])[] = [
  ["/", "today"],
  ["/vergaderingen", "meetings"],
  ["/acties", "actions"],
  ["/vergaderingen/x1/voorbereiden", "prepare"],
  ["/vergaderingen/x1/notuleren", "takeMinutes"],
  ["/vergaderingen/x1/uitwerken", "workOut"],
];

test.each(places)("at %s it tells of %s: three pictures, three sentences", async (path, topic) => {
  render(<HowItWorks path={path} />);
  const button = screen.getByRole("button", { name: "Zo werkt dit" });
  await user.click(button);
  const dialog = await screen.findByRole("dialog", { name: dutch[topic].title });
  const steps = within(dialog).getAllByRole("listitem");
  expect(steps.map((step) => step.querySelector("p")?.textContent)).toEqual([...dutch[topic].steps]);
  for (const step of steps) expect(step.querySelector("svg")?.children.length).toBeGreaterThan(3);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(button));
});

test.each([
  "/acties/nieuw",
  "/acties/x1",
  "/vergaderingen/nieuw",
  "/vergaderingen/x1",
  "/meer",
  "/bestaat/niet",
])("%s speaks for itself", (path) => {
  expect(topicAt(path)).toBeNull();
  const { container } = render(<HowItWorks path={path} />);
  expect(container.innerHTML).toBe("");
});

test("it speaks English too, and short in both", async () => {
  translate({ "features/how-it-works": english });
  speak("en");
  render(<HowItWorks path="/" />);
  await user.click(screen.getByRole("button"));
  expect(await screen.findByRole("dialog", { name: "How Today works" })).toBeTruthy();
  for (const words of [dutch, english])
    for (const { steps } of Object.values(words))
      for (const sentence of steps.flatMap((step) => step.split(/(?<=[.?])\s/)))
        expect(sentence).toMatch(/^(?:\S+ ?){1,15}$/);
  expect(SHEET).not.toBe("");
});
