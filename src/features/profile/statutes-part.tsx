/** What the statuten say; each of them may be skipped. */

import { parseCount } from "../../domain/drafts/profile.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { Part } from "./part.tsx";
import type { PartProps } from "./part-props.ts";
import { texts } from "./texts.ts";

type Counted = "termYears" | "maxTerms" | "noticeDays";
const BOUNDS: Readonly<Record<Counted, readonly [least: number, most: number]>> = {
  termYears: [1, 50],
  maxTerms: [1, 50],
  noticeDays: [0, 366],
};

export function StatutesPart({ organisation, change, keep }: PartProps) {
  const words = texts.statutes;
  const { termYears, maxTerms, noticeDays, quorum, majority } = organisation;
  const facts = [termYears, maxTerms, noticeDays, quorum, majority];
  const filled = facts.filter((fact) => fact !== null && fact !== "").length;
  const count = (field: Counted) => ({ field, organisation, change });
  return (
    <Part id="statuten" title={words.title} said={filled === 0 ? "" : words.filled(filled, facts.length)}>
      <p>{words.lead}</p>
      <Count {...count("termYears")} label={words.termYears} />
      <Count {...count("maxTerms")} label={words.maxTerms} />
      <Count {...count("noticeDays")} label={words.noticeDays} description={words.noticeDaysHint} />
      <KeptTextField
        label={words.quorum}
        description={words.quorumHint}
        autoComplete="off"
        kept={quorum}
        keep={keep("quorum")}
      />
      <KeptTextField
        label={words.majority}
        description={words.majorityHint}
        autoComplete="off"
        kept={majority}
        keep={keep("majority")}
      />
    </Part>
  );
}

interface CountProps extends Pick<PartProps, "change"> {
  readonly field: Counted;
  readonly organisation: Organisation;
  readonly label: string;
  readonly description?: string;
}

function Count({ field, organisation, change, label, description }: CountProps) {
  const typed = useTyped(organisation[field]);
  const [min, max] = BOUNDS[field];
  return (
    <NumberField
      label={label}
      description={description}
      min={min}
      max={max}
      check={(text) => (parseCount(text).ok ? undefined : texts.statutes.notWhole(typed.value))}
      value={typed.value}
      onChange={(value) => {
        typed.set(value);
        change({ [field]: value });
      }}
    />
  );
}
