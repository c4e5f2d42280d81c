/** One kind of overleg in the plan for a year: whether, on a fixed day or on single dates. */

import { CalendarPlus, X } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import { sayRule } from "../../documents/series-words.ts";
import type { Wish, YearErrors } from "../../domain/drafts/year-plan.ts";
import { holidayOn } from "../../domain/series/holidays.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Stack } from "../../ui/stack.tsx";
import { RuleFields } from "./rule-fields.tsx";
import styles from "./series.module.css";
import { texts } from "./texts.ts";

interface WishCardProps {
  readonly wish: Wish;
  /** Those chosen, or the proposal. */
  readonly dates: readonly string[];
  readonly errors: YearErrors["dates"];
  /** How many of this kind the year has already. */
  readonly planned: number;
  readonly hasSeries: boolean;
  readonly period: { readonly from: string; readonly until: string };
  readonly onChange: (change: Partial<Wish>) => void;
}

export function WishCard({ wish, dates, errors, planned, hasSeries, period, onChange }: WishCardProps) {
  const words = texts.wholeYear;
  const name = meetingName({ kind: wish.kind, title: "" });
  const about = [
    words.wish[wish.kind] ?? "",
    planned > 0 ? words.already(planned) : "",
    hasSeries ? words.hasSeries : "",
  ];
  return (
    <Card>
      <Checkbox
        checked={wish.isOn}
        description={about.filter((part) => part !== "").join(" ") || undefined}
        onChange={(isOn) => onChange({ isOn })}
      >
        {name}
      </Checkbox>
      {wish.isOn && (
        <Stack>
          <SegmentedControl
            label={words.howOf(name)}
            value={wish.by}
            options={[
              { value: "rule", label: words.byRule },
              { value: "dates", label: words.byDates },
            ]}
            onChange={(by) => onChange({ by })}
          />
          {wish.by === "rule" ? (
            <>
              <p className={styles.sentence}>{words.ruleSays(sayRule(wish.rule))}</p>
              <RuleFields rule={wish.rule} onChange={(rule) => onChange({ rule })} />
            </>
          ) : (
            <Dates
              name={name}
              dates={dates}
              isProposed={wish.dates === null && dates.length > 0}
              errors={errors}
              period={period}
              onChange={(after) => onChange({ dates: after })}
            />
          )}
        </Stack>
      )}
    </Card>
  );
}

interface DatesProps extends Pick<WishCardProps, "dates" | "errors" | "period"> {
  readonly name: string;
  readonly isProposed: boolean;
  readonly onChange: (dates: readonly string[]) => void;
}

function Dates({ name, dates, isProposed, errors, period, onChange }: DatesProps) {
  const words = texts.wholeYear;
  return (
    <Stack>
      {isProposed && <p className={styles.quiet}>{words.proposed}</p>}
      {dates.map((date, at) => {
        const holiday = holidayOn(date);
        return (
          // Dates are told apart by their place: they may be alike, or empty.
          <div key={at} className={styles.dateField}>
            <DateField
              label={words.date(at + 1)}
              description={holiday && words.holiday(texts.holidays[holiday])}
              min={period.from}
              value={date}
              error={errors[at] && problemText(errors[at])}
              onChange={(value) => onChange(dates.with(at, value))}
            />
            <Button
              variant="quiet"
              icon={X}
              aria-label={words.removeDateNamed(name, at + 1)}
              onPress={() => onChange(dates.toSpliced(at, 1))}
            >
              {words.removeDate}
            </Button>
          </div>
        );
      })}
      <div>
        <Button variant="quiet" icon={CalendarPlus} onPress={() => onChange([...dates, ""])}>
          {words.addDate}
        </Button>
      </div>
    </Stack>
  );
}

const problemText = (problem: NonNullable<YearErrors["dates"][string]>): string =>
  problem === "doubled" ? texts.wholeYear.doubled : texts.problems[problem];
