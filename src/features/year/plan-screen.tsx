/** The plan of a year: all its dates and what still asks for one, to share and to settle with the stadsdeel. */

import { CalendarPlus, CalendarRange, ClipboardCheck } from "lucide-react";
import { useParams } from "react-router";
import { dutyTitle } from "../../documents/year/duty-words.ts";
import { bookYearOf, monthsOf, parseYearId } from "../../domain/year/book-year.ts";
import type { DutyState } from "../../domain/year/year.ts";
import { proposedDays, type ToPlan, type YearPlan, yearPlanOf } from "../../domain/year/year-plan.ts";
import { agreedOn } from "../../domain/year/year-state.ts";
import { monthName } from "../../press/calendar-words.ts";
import { readYear, type YearFile } from "../../storage/queries/year.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { MarkFields } from "./mark-fields.tsx";
import { MeetingRow } from "./month-panel.tsx";
import { SharePlan } from "./share-plan.tsx";
import type { ShareYearPlan } from "./share-year-plan.ts";
import { texts } from "./texts.ts";
import { UnknownYear } from "./unknown-year.tsx";
import styles from "./year.module.css";
import { dutyPath, newMeetingPath, yearPath } from "./year-links.ts";

interface PlanScreenProps {
  readonly shareYearPlan: ShareYearPlan;
}

/** `/jaar/:year/plan`. */
export function PlanScreen({ shareYearPlan }: PlanScreenProps) {
  const id = parseYearId(useParams()["year"] ?? "");
  return id === undefined ? <UnknownYear /> : <PlanOfYear yearId={id} share={shareYearPlan} />;
}

function PlanOfYear({ yearId, share }: { readonly yearId: string; readonly share: ShareYearPlan }) {
  const store = useStore();
  const today = store.today();
  const file = useLive((reader) => readYear(reader, yearId, today), `${yearId} ${today}`);
  if (!file) return null;
  const { state, meetings, organisation, norms, marks } = file;
  const { year } = state;
  const plan = yearPlanOf(state, meetings, today);
  const source = { plan, organisation, agreedOn: agreedOn(year, norms, marks), today };
  return (
    <Page
      title={texts.plan.title(year.label)}
      lead={texts.plan.lead}
      back={{
        href: yearPath(year.id, bookYearOf(today, organisation.bookYearStart).id),
        label: texts.toYear(year.label),
      }}
      action={<SharePlan source={{ ...source, organisationId: store.organisationId }} share={share} />}
    >
      {year.until >= today && <Missing plan={plan} file={file} today={today} />}
      <Dates plan={plan} today={today} />
      <Others plan={plan} />
      <Agreed duties={state.duties} yearId={year.id} />
    </Page>
  );
}

/** A month each, before more is asked for. */
const MOST_DATES = 12;

function Dates({ plan: { dated }, today }: { readonly plan: YearPlan; readonly today: string }) {
  return (
    <Section title={texts.plan.dates} {...(dated.length > 0 && { count: dated.length })}>
      {dated.length === 0 ? (
        <p className={styles.quiet}>{texts.plan.noDates}</p>
      ) : (
        <PagedList items={dated} step={MOST_DATES} aria-label={texts.plan.dates}>
          {(each) => <MeetingRow key={each.meeting.id} of={each} today={today} />}
        </PagedList>
      )}
    </Section>
  );
}

interface MissingProps {
  readonly plan: YearPlan;
  readonly file: YearFile;
  readonly today: string;
}

function Missing({ plan: { year, toPlan }, file, today }: MissingProps) {
  if (toPlan.length === 0) return <p className={styles.quiet}>{texts.plan.allPlanned}</p>;
  const link = ({ duty }: ToPlan): string => {
    const [first] = proposedDays(year, duty, file.meetings, today);
    return newMeetingPath(duty.kind === "meetings" ? duty.plans : "", first);
  };
  return (
    <Section title={texts.plan.toPlan}>
      <List aria-label={texts.plan.toPlan}>
        {toPlan.map((each) => (
          <ListRow
            key={each.duty.id}
            icon={CalendarPlus}
            title={dutyTitle(each.duty)}
            meta={texts.plan.left(each.count)}
            href={link(each)}
          />
        ))}
      </List>
      <div>
        <LinkButton href="/vergaderingen/jaarplan/maken" icon={CalendarRange}>
          {texts.plan.planWhole}
        </LinkButton>
      </div>
    </Section>
  );
}

function Others({ plan: { others, year } }: { readonly plan: YearPlan }) {
  if (others.length === 0) return null;
  const yearOf = new Map(monthsOf(year).map((each) => [each.month, each.year]));
  return (
    <Section title={texts.plan.others}>
      <List aria-label={texts.plan.others}>
        {others.map(({ duty, month }) => (
          <ListRow
            key={duty.id}
            icon={ClipboardCheck}
            title={dutyTitle(duty)}
            meta={`${monthName(month)} ${yearOf.get(month) ?? ""}`}
            href={dutyPath(year.id, duty.id)}
          />
        ))}
      </List>
    </Section>
  );
}

/** "Samen gepland op": only where it is asked. */
function Agreed({ duties, yearId }: { readonly duties: readonly DutyState[]; readonly yearId: string }) {
  const duty = duties.find(({ basis }) => basis.kind === "norm" && basis.norm.measure === "yearTogether");
  if (duty?.kind !== "mark") return null;
  return (
    <Section title={texts.plan.agreed}>
      <MarkFields duty={duty} yearId={yearId} hint={texts.plan.agreedHint} />
    </Section>
  );
}
