/** The fields of a series: which day of the month, which months not, the times and the place. */

import { meetingName } from "../../documents/meeting-name.ts";
import type { SeriesErrors } from "../../domain/drafts/series.ts";
import { kindsOffered } from "../../domain/meeting-kinds.ts";
import type { SeriesValues } from "../../domain/series/series-changes.ts";
import type { OnHoliday } from "../../domain/tables/series.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive } from "../../storage/store-context.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { RuleFields } from "./rule-fields.tsx";
import { saySeries } from "./say-series.ts";
import styles from "./series.module.css";
import type { SeriesDraft } from "./series-draft.ts";
import { texts } from "./texts.ts";

const ON_HOLIDAY: readonly OnHoliday[] = ["skip", "weekLater", "keep"];

interface SeriesFieldsProps {
  readonly values: SeriesValues;
  readonly errors: SeriesErrors;
  /** A new series says from when until when; one that exists is made longer by the year. */
  readonly isNew: boolean;
  readonly onChange: (change: Partial<SeriesDraft>) => void;
}

export function SeriesFields({ values, errors, isNew, onChange }: SeriesFieldsProps) {
  const words = texts.form;
  return (
    <>
      {isNew && <KindField kind={values.kind} onChange={onChange} />}
      <RuleFields rule={values.rule} error={messageOf(errors.rule)} onChange={(rule) => onChange({ rule })} />
      <Said values={values} />
      <SegmentedControl
        writes
        label={words.onHoliday}
        showLabel
        value={ON_HOLIDAY.find((each) => each === values.onHoliday) ?? "skip"}
        options={ON_HOLIDAY.map((value) => ({ value, label: words.holidayWords[value] }))}
        onChange={(onHoliday) => onChange({ onHoliday })}
      />
      {isNew && <TimeSpan values={values} errors={errors} onChange={onChange} />}
      <Cluster fill align="start">
        <TimeField
          label={words.start}
          value={values.start}
          error={messageOf(errors.start)}
          onChange={(start) => onChange({ start })}
        />
        <TimeField
          label={words.end}
          value={values.end}
          error={messageOf(errors.end)}
          onChange={(end) => onChange({ end })}
        />
      </Cluster>
      <TextField
        label={words.place}
        description={words.placeHint}
        value={values.place}
        error={messageOf(errors.place)}
        onChange={(place) => onChange({ place })}
      />
      <Disclosure defaultOpen={values.title !== "" || errors.title !== undefined}>
        <TextField
          label={words.ownTitle}
          description={words.ownTitleHint}
          value={values.title}
          error={messageOf(errors.title)}
          onChange={(title) => onChange({ title })}
        />
        <Checkbox
          description={words.isPublicHint}
          checked={values.isPublic}
          onChange={(isPublic) => onChange({ isPublic })}
        >
          {words.isPublic}
        </Checkbox>
      </Disclosure>
    </>
  );
}

/** What was chosen so far, in one sentence. */
function Said({ values }: { readonly values: SeriesValues }) {
  return (
    <p role="status" className={styles.said}>
      {saySeries(values)}
    </p>
  );
}

function KindField({ kind, onChange }: Pick<SeriesFieldsProps, "onChange"> & { readonly kind: string }) {
  const offered = kindsOffered(useLive(readOrganisation));
  return (
    <SelectField
      label={texts.form.kind}
      value={kind}
      options={[...new Set<string>([...offered, kind])].map((value) => ({
        value,
        label: meetingName({ kind: value, title: "" }),
      }))}
      onChange={(value) => onChange({ kind: value })}
    />
  );
}

function TimeSpan({ values, errors, onChange }: Omit<SeriesFieldsProps, "isNew">) {
  const year = Number(values.from.slice(0, 4)) || undefined;
  const ends = year === undefined ? [] : [year, year + 1].map((each) => `${each}-12-31`);
  return (
    <>
      <Cluster fill align="start">
        <DateField
          label={texts.form.from}
          value={values.from}
          error={messageOf(errors.from)}
          onChange={(from) => onChange({ from })}
        />
        <DateField
          label={texts.form.until}
          value={values.until}
          error={messageOf(errors.until)}
          onChange={(until) => onChange({ until })}
        />
      </Cluster>
      {ends.length > 0 && (
        <ChipGroup
          mode="one"
          hideLabel
          label={texts.form.yearEnds}
          value={ends.includes(values.until) ? values.until : null}
          options={ends.map((value) => ({ value, label: texts.form.endOf(value.slice(0, 4)) }))}
          onChange={(until) => until !== null && onChange({ until })}
        />
      )}
    </>
  );
}

const messageOf = (problem: SeriesErrors[keyof SeriesErrors]): string | undefined =>
  problem && texts.problems[problem];
