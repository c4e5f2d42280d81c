/** One series: what comes, the year after, changing it with its consequences shown first, and stopping it. */

import { CalendarPlus, CircleStop, Repeat } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import { byDate, phaseOf } from "../../domain/meeting-state.ts";
import {
  nextUntil,
  type SeriesChange,
  type SeriesValues,
  seriesChanges,
} from "../../domain/series/series-changes.ts";
import { isMoved } from "../../domain/series/series-meeting.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { Series } from "../../domain/tables/series.ts";
import { clockTimes, dayAndDate, fullDate, shortDate } from "../../press/spoken-dates.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { Tag } from "../../ui/tag.tsx";
import { showToast } from "../../ui/toasts.ts";
import { ChangeSeries } from "./change-series.tsx";
import { changeSeries, readSeriesFile, type SeriesFile } from "./commands.ts";
import { saySeries } from "./say-series.ts";
import { StopSeries } from "./stop-series.tsx";
import { texts } from "./texts.ts";

/** The rule of a series that has none (half received) is shown as this, and changed by hand. */
const SOME_RULE = { nth: 2, weekday: 2, exceptMonths: [] };

/** `/vergaderingen/reeks/:id`. */
export function SeriesScreen() {
  const { id = "" } = useParams();
  const file = useLive((reader) => readSeriesFile(reader, id), id);
  const back = { href: "/vergaderingen/jaarplan", label: texts.back };
  if (file === undefined) return null;
  if (file === null)
    return (
      <Page title={texts.series.loadingTitle} back={back}>
        <EmptyState title={texts.series.missing}>{texts.series.missingSentence}</EmptyState>
      </Page>
    );
  const values = valuesOf(file.series);
  return (
    <Page title={meetingName(file.series)} lead={saySeries(values)} back={back}>
      <OneSeries key={id} file={file} values={values} />
    </Page>
  );
}

interface OneSeriesProps {
  readonly file: SeriesFile;
  readonly values: SeriesValues;
}

function OneSeries({ file, values }: OneSeriesProps) {
  const { series } = file;
  const isStopped = series.stoppedOn !== "";
  const [isStopping, setStopping] = useState(false);
  return (
    <>
      {isStopped && (
        <Banner action={<GoOn file={file} values={values} />}>
          {texts.series.stopped(fullDate(series.stoppedOn))}
        </Banner>
      )}
      <Coming file={file} />
      {!isStopped && <Extend file={file} values={values} />}
      {!isStopped && <ChangeSeries file={file} values={values} />}
      {!isStopped && !isStopping && (
        <div>
          <Button writes variant="quiet" icon={CircleStop} onPress={() => setStopping(true)}>
            {texts.series.stop}
          </Button>
        </div>
      )}
      {!isStopped && isStopping && (
        <StopSeries file={file} values={values} onClose={() => setStopping(false)} />
      )}
    </>
  );
}

/** The meetings to come, each leading to its own preparation. */
function Coming({ file }: { readonly file: SeriesFile }) {
  const today = useStore().today();
  const coming = comingOf(file, today);
  return (
    <Section title={texts.series.coming} count={coming.length}>
      {coming.length === 0 && <p>{texts.series.none}</p>}
      {coming.length > 0 && (
        <List aria-label={texts.series.coming}>
          {coming.map((meeting) => (
            <ListRow
              key={meeting.id}
              title={dayAndDate(meeting.date)}
              meta={[clockTimes(meeting.start, meeting.end), meeting.place].filter(Boolean).join(" · ")}
              tag={
                isMoved(meeting) && (
                  <Tag icon={CalendarPlus} tone="yellow">
                    {texts.series.movedFrom(shortDate(meeting.seriesDate, meeting.date))}
                  </Tag>
                )
              }
              href={`/vergaderingen/${meeting.id}/voorbereiden`}
            />
          ))}
        </List>
      )}
    </Section>
  );
}

/** "Maak ook de data van 2027", with what that comes to. */
function Extend({ file, values }: OneSeriesProps) {
  const store = useStore();
  const today = store.today();
  const until = nextUntil(file.series.until > today ? file.series.until : today);
  const after = { ...values, until };
  const changes = madeBy(file, after, today);
  const days = changes.flatMap((change) => (change.kind === "made" ? [change.occurrence.date] : []));
  const extend = async () => {
    const undo = await changeSeries(store, file.series, after, changes, file.meetings);
    showToast({ text: texts.series.extended(days.length), undo });
  };
  if (days.length === 0) return null;
  return (
    <Stack gap="small">
      <div>
        <Button writes icon={CalendarPlus} onPress={() => void extend()}>
          {texts.series.extend(until.slice(0, 4))}
        </Button>
      </div>
      <p>{texts.series.extendSays(days.length, fullDate(days[0] ?? ""), fullDate(days.at(-1) ?? ""))}</p>
    </Stack>
  );
}

function GoOn({ file, values }: OneSeriesProps) {
  const store = useStore();
  const goOn = async () => {
    const undo = await changeSeries(store, file.series, { ...values, stoppedOn: "" }, [], file.meetings);
    showToast({ text: texts.series.goneOn, undo });
  };
  return (
    <Button writes icon={Repeat} onPress={() => void goOn()}>
      {texts.series.goOn}
    </Button>
  );
}

/** Making longer changes nothing of what is there: only what comes new counts. */
const madeBy = (
  { series, meetings, prepared }: SeriesFile,
  after: SeriesValues,
  today: string,
): SeriesChange[] =>
  seriesChanges(series, after, meetings, prepared, today).filter(
    (change) => change.kind === "made" && change.occurrence.date > series.until,
  );

const comingOf = ({ series, meetings }: SeriesFile, today: string): Meeting[] =>
  meetings
    .filter((meeting) => !meeting.deleted && meeting.seriesId === series.id)
    .filter((meeting) => phaseOf(meeting) === "planned" && meeting.date >= today)
    .sort(byDate);

function valuesOf({ id: _id, rule, ...series }: Series): SeriesValues {
  return { ...series, rule: rule ?? SOME_RULE };
}
