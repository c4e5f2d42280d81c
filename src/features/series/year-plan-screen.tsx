/** The year plan: twelve months with all their meetings, what is public and what is a talk clearly marked. */

import { CalendarRange, Globe, Landmark, Repeat } from "lucide-react";
import { useSearchParams } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import { sayRule } from "../../documents/series-words.ts";
import { MONTHS_A_YEAR, type PlanMonth, planMonths } from "../../domain/series/year-plan.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { type Series, series } from "../../domain/tables/series.ts";
import { addMonths } from "../../kernel/civil-date.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import { MonthCard } from "./month-card.tsx";
import { texts } from "./texts.ts";
import styles from "./year-plan.module.css";
import { YearStrip } from "./year-strip.tsx";

/** `/vergaderingen/jaarplan?jaar=2027`; without a year the twelve months to come. */
export function YearPlanScreen() {
  const today = useStore().today();
  const read = useLive(async (reader) => ({
    meetings: await reader.all(meetings),
    series: await reader.all(series),
  }));
  const { year, setYear } = useYear(today);
  const from = year === "" ? today : `${year}-01-01`;
  return (
    <Page
      wide
      title={texts.year.title}
      lead={texts.year.lead}
      back={{ href: "/vergaderingen", label: texts.year.back }}
      action={
        <LinkButton href="/vergaderingen/jaarplan/maken" variant="primary" icon={CalendarRange}>
          {texts.year.plan}
        </LinkButton>
      }
    >
      <YearChoice today={today} year={year} onChange={setYear} />
      {read && (
        <>
          <Months months={planMonths(from, read.meetings)} today={today} />
          <SeriesList all={read.series} today={today} />
        </>
      )}
    </Page>
  );
}

/** Which year is looked at stands in the address, so that Back comes back to it. */
function useYear(today: string) {
  const [params, setParams] = useSearchParams();
  const asked = params.get("jaar") ?? "";
  const near = Math.abs(Number(asked) - Number(today.slice(0, 4))) <= 100;
  return {
    year: /^\d{4}$/.test(asked) && near ? asked : "",
    setYear: (year: string) => setParams(year === "" ? {} : { jaar: year }, { replace: true }),
  };
}

interface YearChoiceProps {
  readonly today: string;
  readonly year: string;
  readonly onChange: (year: string) => void;
}

function YearChoice({ today, year, onChange }: YearChoiceProps) {
  const now = Number(today.slice(0, 4));
  const years = [...new Set([String(now), String(now + 1), ...(year === "" ? [] : [year])])].sort();
  return (
    <div className={styles.choice}>
      <SegmentedControl
        label={texts.year.which}
        value={year}
        options={[
          { value: "", label: texts.year.coming },
          ...years.map((value) => ({ value, label: value })),
        ]}
        onChange={onChange}
      />
    </div>
  );
}

function Months({ months, today }: { readonly months: readonly PlanMonth[]; readonly today: string }) {
  const isWide = useMediaQuery("(min-width: 56.25em)");
  return (
    <>
      <YearStrip months={months} today={today} />
      <Cluster>
        <span className="visually-hidden">{texts.year.marks}</span>
        <Tag icon={Globe} tone="yellow">
          {texts.year.public}
        </Tag>
        <Tag icon={Landmark} tone="blue">
          {texts.year.talk}
        </Tag>
      </Cluster>
      <div className={styles.months}>
        {months.map((month) => (
          <MonthCard key={month.month} plan={month} today={today} isWide={isWide} />
        ))}
      </div>
    </>
  );
}

function SeriesList({ all, today }: { readonly all: readonly Series[]; readonly today: string }) {
  const recent = addMonths(today, -MONTHS_A_YEAR);
  const shown = all.filter(({ stoppedOn }) => stoppedOn === "" || stoppedOn > recent);
  return (
    <Section title={texts.year.series}>
      {shown.length > 0 && (
        <List aria-label={texts.year.series}>
          {shown.map((each) => (
            <ListRow
              key={each.id}
              icon={Repeat}
              title={meetingName(each)}
              meta={aboutSeries(each)}
              href={`/vergaderingen/reeks/${each.id}`}
            />
          ))}
        </List>
      )}
      <div>
        <LinkButton href="/vergaderingen/reeks/nieuw" icon={Repeat}>
          {texts.year.newSeries}
        </LinkButton>
      </div>
    </Section>
  );
}

const aboutSeries = ({ rule, until, stoppedOn }: Series): string =>
  [rule ? sayRule(rule) : "", stoppedOn === "" ? texts.year.untilSays(fullDate(until)) : texts.year.stopped]
    .filter((part) => part !== "")
    .join(" · ");
