/** Vergaderen: what comes and what has been, each meeting leading to its next step. */

import { CalendarPlus, CalendarRange, ChevronDown, Download, History } from "lucide-react";
import { useSearchParams } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { Store } from "../../storage/store.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { Looking } from "../../ui/may-write.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import type { FileShared } from "../../ui/share-file.ts";
import { showToast } from "../../ui/toasts.ts";
import { byYear, firstYears, kindsOf, splitMeetings } from "./meeting-groups.ts";
import { MeetingRow } from "./meeting-row.tsx";
import { type ReadMeetings, readMeetings } from "./read-meetings.ts";
import { texts } from "./texts.ts";
import { YearLine } from "./year-line.tsx";

/** So many rows of past meetings are shown before one asks for more. */
const ENOUGH_ROWS = 40;

/** Hands these meetings to the phone as one calendar file. Called from a press. */
export type ShareCalendar = (store: Store, meetings: readonly Meeting[]) => Promise<FileShared>;

export function MeetingsScreen({ shareCalendar }: { readonly shareCalendar: ShareCalendar }) {
  const today = useStore().today();
  const read = useLive((reader) => readMeetings(reader, today), today);
  return (
    <Page
      title={texts.title}
      action={
        <LinkButton href="/vergaderingen/nieuw" variant="primary" icon={CalendarPlus}>
          {texts.plan}
        </LinkButton>
      }
    >
      <div>
        <LinkButton href="/vergaderingen/jaarplan" variant="quiet" icon={CalendarRange}>
          {texts.yearPlan}
        </LinkButton>
      </div>
      {read &&
        (read.all.length === 0 ? (
          <Empty which="none" />
        ) : (
          <Meetings {...read} today={today} shareCalendar={shareCalendar} />
        ))}
      <Disclosure>
        <div>
          <LinkButton href="/vergaderingen/overnemen" icon={Download}>
            {texts.takeOver}
          </LinkButton>
        </div>
      </Disclosure>
    </Page>
  );
}

/** What is looked at stands in the address, so that Back comes back to it. */
function useView() {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === "") after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return {
    side: params.get("toon") === "geweest" ? ("past" as const) : ("upcoming" as const),
    kind: params.get("soort") ?? "",
    showsAll: params.get("jaren") === "alle",
    setSide: (side: "upcoming" | "past") => set("toon", side === "past" ? "geweest" : ""),
    setKind: (kind: string) => set("soort", kind),
    showAll: () => set("jaren", "alle"),
  };
}

type MeetingsProps = ReadMeetings & { readonly today: string; readonly shareCalendar: ShareCalendar };

function Meetings({ all, unpublished, year, today, shareCalendar }: MeetingsProps) {
  const view = useView();
  const list = splitMeetings(all, today)[view.side];
  const wanted = view.kind === "" ? list : list.filter((meeting) => meeting.kind === view.kind);
  const empty = list.length === 0 ? view.side : "kind";
  return (
    <>
      <SegmentedControl
        label={texts.list.which}
        value={view.side}
        options={[
          { value: "upcoming", label: texts.list.upcoming },
          { value: "past", label: texts.list.past },
        ]}
        onChange={view.setSide}
      />
      <KindFilter list={list} kind={view.kind} onChange={view.setKind} />
      {wanted.length === 0 && <Empty which={empty} />}
      {wanted.length > 0 && view.side === "upcoming" && (
        <>
          <List aria-label={texts.list.upcoming}>
            {wanted.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} today={today} />
            ))}
          </List>
          <CalendarButton list={wanted} shareCalendar={shareCalendar} />
        </>
      )}
      {view.side === "upcoming" && year && <YearLine {...year} />}
      {view.side === "past" && (
        <div>
          <LinkButton href="/vergaderingen/nieuw?vroeger=ja" variant="quiet" icon={History}>
            {texts.past.open}
          </LinkButton>
        </div>
      )}
      {wanted.length > 0 && view.side === "past" && (
        <Past
          list={wanted}
          unpublished={unpublished}
          today={today}
          showsAll={view.showsAll}
          onShowAll={view.showAll}
        />
      )}
    </>
  );
}

/** What is shown, in one's own agenda. */
function CalendarButton({
  list,
  shareCalendar,
}: {
  readonly list: readonly Meeting[];
  readonly shareCalendar: ShareCalendar;
}) {
  const store = useStore();
  const put = async () => {
    const how = await shareCalendar(store, list).catch(() => "failed" as const);
    if (how === "downloaded") showToast({ text: texts.list.calendarSaved });
    if (how === "failed") showToast({ text: texts.list.calendarFailed, tone: "trouble" });
  };
  return (
    <div>
      <Button variant="quiet" icon={CalendarPlus} onPress={() => void put()}>
        {texts.list.toCalendar}
      </Button>
    </div>
  );
}

interface KindFilterProps {
  readonly list: readonly Meeting[];
  readonly kind: string;
  readonly onChange: (kind: string) => void;
}

/** Only where there is something to choose between. */
function KindFilter({ list, kind, onChange }: KindFilterProps) {
  const kinds = kindsOf(list);
  if (kinds.length < 2 && kind === "") return null;
  if (kind !== "" && !kinds.some((each) => each.kind === kind)) kinds.push({ kind, count: 0 });
  const options = kinds.map((each) => ({
    value: each.kind,
    label: texts.list.counted(meetingName({ kind: each.kind, title: "" }), each.count),
  }));
  return (
    <Looking>
      <SelectField
        label={texts.list.kind}
        value={kind}
        options={[{ value: "", label: texts.list.allKinds }, ...options]}
        onChange={onChange}
      />
    </Looking>
  );
}

interface PastProps {
  readonly list: readonly Meeting[];
  readonly unpublished: ReadonlySet<string>;
  readonly today: string;
  readonly showsAll: boolean;
  readonly onShowAll: () => void;
}

/** Under the heading of each year; years of long ago when asked for. */
function Past({ list, unpublished, today, showsAll, onShowAll }: PastProps) {
  const { shown, later } = firstYears(byYear(list), showsAll ? Number.POSITIVE_INFINITY : ENOUGH_ROWS);
  const count = later.reduce((sum, each) => sum + each.meetings.length, 0);
  return (
    <>
      {shown.map((each) => (
        <Section key={each.year} title={each.year} count={each.meetings.length}>
          <PagedList items={each.meetings} aria-label={texts.list.of(each.year)}>
            {(meeting) => (
              <MeetingRow
                key={meeting.id}
                meeting={meeting}
                today={today}
                isUnpublished={unpublished.has(meeting.id)}
              />
            )}
          </PagedList>
        </Section>
      ))}
      {count > 0 && (
        <Button icon={ChevronDown} fullWidth onPress={onShowAll}>
          {texts.list.earlier(later[0]?.year ?? "", count)}
        </Button>
      )}
    </>
  );
}

function Empty({ which }: { readonly which: "none" | "upcoming" | "past" | "kind" }) {
  const { [which]: title, [`${which}Sentence` as const]: sentence } = texts.empty;
  return <EmptyState title={title}>{sentence}</EmptyState>;
}
