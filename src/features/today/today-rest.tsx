/** What stands on Vandaag under the next thing: what waits, the coming week and this year. */

import { useLive } from "../../storage/store-context.tsx";
import { DeputyNudge } from "./deputy-nudge.tsx";
import { readRest } from "./read-rest.ts";
import { WaitingSection } from "./waiting-section.tsx";
import { WeekSection } from "./week-section.tsx";
import { YearSection } from "./year-section.tsx";

export function TodayRest({ day }: { readonly day: string }) {
  const read = useLive((reader) => readRest(reader, day), day);
  if (!read) return null;
  return (
    <>
      <WaitingSection read={read} day={day} />
      <WeekSection week={read.week} day={day} />
      {read.year && <YearSection {...read.year} day={day} />}
      {read.isNudged && <DeputyNudge day={day} />}
    </>
  );
}
