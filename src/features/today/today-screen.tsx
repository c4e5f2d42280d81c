/** Vandaag: the one next thing, writing down what comes up, and calmly what still waits. */

import { lazy, Suspense } from "react";
import { dayAndDate } from "../../press/spoken-dates.ts";
import { useLive } from "../../storage/store-context.tsx";
import { Page } from "../../ui/page.tsx";
import { NextCard } from "./next-card.tsx";
import { NoteDown } from "./note-down.tsx";
import { readNext } from "./read-next.ts";
import { texts } from "./texts.ts";
import { useDay } from "./use-day.ts";

/** What comes under the next thing is loaded and read after it, so that the first look is there at once. */
const TodayRest = lazy(async () => ({ default: (await import("./today-rest.tsx")).TodayRest }));

export function TodayScreen() {
  const day = useDay();
  const read = useLive((reader) => readNext(reader, day), day);
  const date = dayAndDate(day);
  return (
    <Page title={texts.title} lead={date.charAt(0).toUpperCase() + date.slice(1)}>
      {read && (
        <>
          <NextCard read={read} day={day} />
          <NoteDown />
          <Suspense fallback={null}>
            <TodayRest day={day} />
          </Suspense>
        </>
      )}
    </Page>
  );
}
