/** Planning a whole year in one go: per kind a fixed day or single dates, seen together before they are made. */

import { CalendarCheck } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import {
  datesOfWish,
  parseYear,
  periodOf,
  type Wish,
  wishFor,
  type YearDraft,
  type YearErrors,
} from "../../domain/drafts/year-plan.ts";
import { kindsOffered } from "../../domain/meeting-kinds.ts";
import { byDate } from "../../domain/meeting-state.ts";
import { type Format, formats } from "../../domain/tables/formats.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { type Series, series } from "../../domain/tables/series.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Page } from "../../ui/page.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { planYear } from "./commands.ts";
import { texts } from "./texts.ts";
import { useMaking } from "./use-making.ts";
import { WishCard } from "./wish-card.tsx";
import { useYearDraft, withWish } from "./year-draft.ts";
import { YearResult } from "./year-result.tsx";

const FORM = "plan-year";

/** `/vergaderingen/jaarplan/maken`. */
export function PlanYearScreen() {
  const read = useLive(async (reader) => ({
    meetings: await reader.all(meetings),
    series: await reader.all(series),
    formats: new Map((await reader.all(formats)).map((format) => [format.id, format])),
  }));
  return read ? <PlanYear {...read} /> : null;
}

interface Known {
  readonly meetings: readonly Meeting[];
  readonly series: readonly Series[];
  readonly formats: ReadonlyMap<string, Format>;
}

function PlanYear(known: Known) {
  const store = useStore();
  const today = store.today();
  const [changed, change, forget] = useYearDraft(store.organisationId);
  const draft: YearDraft = { ...blankYear(known, today), ...changed };
  const parsed = parseYear(draft, known.formats, known.meetings, today);
  const count = parsed.ok ? parsed.value.series.length + parsed.value.single.length : 0;
  const [isShown, setShown] = useState(false);
  const errors: YearErrors = isShown && !parsed.ok ? parsed.error : { dates: {} };
  const navigate = useNavigate();
  const { run, isBusy, trouble } = useMaking(
    () => planYear(store, parsed.ok ? parsed.value.series : [], parsed.ok ? parsed.value.single : []),
    (made) => {
      forget();
      showToast({ text: texts.wholeYear.made(made.count), undo: made.undo });
      void navigate(`/vergaderingen/jaarplan?jaar=${draft.year}`, { replace: true });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    if (parsed.ok && count > 0) void run();
  };
  const setWish = (at: number) => (wish: Partial<Wish>) =>
    change({ wishes: withWish(draft.wishes, at, wish) });
  return (
    <Page
      title={texts.wholeYear.title}
      lead={texts.wholeYear.lead}
      back={{ href: "/vergaderingen/jaarplan", label: texts.back }}
      aside={<YearResult parsed={parsed.ok ? parsed.value : undefined} />}
      action={
        <Button type="submit" form={FORM} variant="primary" icon={CalendarCheck} pending={isBusy}>
          {texts.wholeYear.create}
        </Button>
      }
    >
      {trouble && <Banner tone="danger">{texts.form[trouble]}</Banner>}
      {isShown && parsed.ok && count === 0 && <Banner tone="warning">{texts.wholeYear.nothing}</Banner>}
      <form id={FORM} noValidate onSubmit={submit}>
        <Stack gap="large">
          <Common draft={draft} errors={errors} today={today} onChange={change} />
          {draft.wishes.map((wish, at) => (
            <WishCard
              key={wish.kind}
              wish={wish}
              dates={datesOfWish(wish, draft.year, known.meetings, today)}
              errors={errorsOf(errors, at)}
              planned={plannedIn(known.meetings, wish.kind, draft.year)}
              hasSeries={known.series.some((each) => each.kind === wish.kind && each.stoppedOn === "")}
              period={periodOf(draft.year, today)}
              onChange={setWish(at)}
            />
          ))}
          <OtherKind
            wishes={draft.wishes}
            onAdd={(kind) => change({ wishes: [...draft.wishes, wishFor(kind, true)] })}
          />
        </Stack>
      </form>
    </Page>
  );
}

/** Board, two public meetings and two talks with the director; the year to come from September on. */
function blankYear({ meetings: all, series: known }: Known, today: string): YearDraft {
  const year = Number(today.slice(0, 4)) + (today.slice(5) >= "09-01" ? 1 : 0);
  const last = all
    .filter((meeting) => meeting.place !== "")
    .sort(byDate)
    .at(-1);
  return {
    year: String(year),
    start: last?.start || "20:00",
    place: last?.place ?? "",
    wishes: ["board", "public", "director"].map((kind) =>
      wishFor(kind, !known.some((each) => each.kind === kind && each.stoppedOn === "")),
    ),
  };
}

interface CommonProps {
  readonly draft: YearDraft;
  readonly errors: YearErrors;
  readonly today: string;
  readonly onChange: (change: Partial<YearDraft>) => void;
}

function Common({ draft, errors, today, onChange }: CommonProps) {
  const now = today.slice(0, 4);
  const next = String(Number(now) + 1);
  const words = texts.wholeYear;
  return (
    <Stack>
      <SegmentedControl
        label={words.period}
        showLabel
        value={draft.year}
        options={[
          { value: now, label: words.restOf(now) },
          { value: next, label: words.yearOf(next) },
        ]}
        // Chosen days belong to the year they were chosen for.
        onChange={(year) =>
          onChange({ year, wishes: draft.wishes.map((wish) => ({ ...wish, dates: null })) })
        }
      />
      <Cluster fill align="start">
        <TimeField
          label={words.start}
          value={draft.start}
          error={errors.start && texts.problems[errors.start]}
          onChange={(start) => onChange({ start })}
        />
        <TextField
          label={words.place}
          value={draft.place}
          error={errors.place && texts.problems[errors.place]}
          onChange={(place) => onChange({ place })}
        />
      </Cluster>
    </Stack>
  );
}

function OtherKind({
  wishes,
  onAdd,
}: {
  readonly wishes: readonly Wish[];
  readonly onAdd: (kind: string) => void;
}) {
  const offered = kindsOffered(useLive(readOrganisation));
  const left = offered.filter((kind) => !wishes.some((wish) => wish.kind === kind));
  return (
    <SelectField
      label={texts.wholeYear.otherKind}
      value=""
      options={[
        { value: "", label: texts.wholeYear.chooseKind },
        ...left.map((kind) => ({ value: kind as string, label: meetingName({ kind, title: "" }) })),
      ]}
      onChange={(kind) => kind !== "" && onAdd(kind)}
    />
  );
}

const plannedIn = (all: readonly Meeting[], kind: string, year: string): number =>
  all.filter((each) => each.kind === kind && each.cancelledOn === "" && each.date.startsWith(year)).length;

/** The problems of one wish, by the place of its date. */
const errorsOf = ({ dates }: YearErrors, wish: number): YearErrors["dates"] =>
  Object.fromEntries(
    Object.entries(dates)
      .filter(([key]) => key.startsWith(`${wish}:`))
      .map(([key, problem]) => [key.slice(key.indexOf(":") + 1), problem]),
  );
