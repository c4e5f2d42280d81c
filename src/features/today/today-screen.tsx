/** Vandaag: the one next thing, writing down what comes up, and calmly what still waits. */

import { dayAndDate } from "../../press/dutch-dates.ts";
import { useLive } from "../../storage/store-context.tsx";
import { Page } from "../../ui/page.tsx";
import { NextCard } from "./next-card.tsx";
import { NoteDown } from "./note-down.tsx";
import { readToday } from "./read-today.ts";
import { texts } from "./texts.ts";
import { useDay } from "./use-day.ts";
import { WaitingSection } from "./waiting-section.tsx";
import { WeekSection } from "./week-section.tsx";

export function TodayScreen() {
  const day = useDay();
  const read = useLive((reader) => readToday(reader, day), day);
  const date = dayAndDate(day);
  return (
    <Page title={texts.title} lead={date.charAt(0).toUpperCase() + date.slice(1)}>
      {read && (
        <>
          <NextCard read={read} day={day} />
          <NoteDown />
          <WaitingSection read={read} day={day} />
          <WeekSection week={read.week} day={day} />
        </>
      )}
    </Page>
  );
}
