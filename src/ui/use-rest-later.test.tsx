/** What is far below the fold: after the first drawing of a start, and at once ever after. */

import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { useRestLater } from "./use-rest-later.ts";

function Lists({ drawn }: { readonly drawn: boolean[] }) {
  const isRestThere = useRestLater();
  drawn.push(isRestThere);
  return <p>{isRestThere ? "alles" : "het eerste"}</p>;
}

test("a start draws what is seen first, and then all; a way back finds all at once", async () => {
  const start: boolean[] = [];
  const first = render(<Lists drawn={start} />);
  await screen.findByText("alles");
  expect([start[0], start.at(-1)]).toEqual([false, true]);
  first.unmount();

  const back: boolean[] = [];
  render(<Lists drawn={back} />);
  expect(back).not.toContain(false);
});
