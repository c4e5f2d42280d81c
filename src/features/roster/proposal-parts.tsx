/** The parts of a proposal: the years at a glance, what to look out for, what it goes by, and everybody's end. */

import { CircleCheck, FilePenLine } from "lucide-react";
import { togetherWords } from "../../documents/roster/roster-words.ts";
import type { Choice } from "../../domain/board/choices.ts";
import { termYearsOf } from "../../domain/board/room-to-end.ts";
import type { Statutes } from "../../domain/board/step-down.ts";
import { Banner } from "../../ui/banner.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import styles from "./roster.module.css";
import { texts } from "./texts.ts";
import type { Proposal } from "./use-proposal.ts";
import { ChairLetters, YearStrip, yearsOf } from "./year-strip.tsx";

type PartProps = { readonly proposal: Proposal };

/** The years as they are and as they would be, under one another. */
export function Strips({ proposal }: PartProps) {
  const { before, after } = proposal;
  const years = yearsOf([...before, ...after]);
  const words = texts.proposal;
  return (
    <div className={styles.strips}>
      <p className={styles.stripName}>{words.now}</p>
      <YearStrip leaving={before} label={words.now} years={years} />
      <p className={styles.stripName}>{words.proposed}</p>
      <YearStrip leaving={after} label={words.proposed} years={years} />
      <ChairLetters leaving={after} />
    </div>
  );
}

/** Counted anew at every change by hand. */
export function Warnings({ proposal }: PartProps) {
  const { together, after, most } = proposal;
  const words = texts.proposal;
  const holds = (officer: "chair" | "secretary") =>
    after.some(({ seat, year }) => year !== null && seat.officers.includes(officer));
  return (
    <>
      {together.map((year) => (
        <Banner key={year} tone="warning">
          {togetherWords(year)}
        </Banner>
      ))}
      <div role="status">
        {together.length === 0 && holds("chair") && holds("secretary") && (
          <p className={styles.good}>
            <Icon icon={CircleCheck} />
            <span>{words.apart}</span>
          </p>
        )}
        {most > 0 && <p>{words.most(most)}</p>}
      </div>
    </>
  );
}

/** What the proposal goes by, and where to say otherwise. */
export function Basis({ statutes }: { readonly statutes: Statutes }) {
  const { termYears, maxTerms } = statutes;
  return (
    <>
      <p className={styles.quiet}>
        {texts.proposal.basis(termYearsOf(statutes), termYears !== null, maxTerms)}
      </p>
      {(termYears === null || maxTerms === null) && (
        <div>
          <LinkButton href="/instellingen/profiel#statuten" variant="quiet" icon={FilePenLine}>
            {texts.statutes.fillIn}
          </LinkButton>
        </div>
      )}
    </>
  );
}

/** What changes in front. A row stays in its group while its year is stepped through. */
export function Choices({ proposal, statutes }: PartProps & { readonly statutes: Statutes }) {
  const { choices, proposed, choose } = proposal;
  const words = texts.proposal;
  const row = (choice: Choice) => (
    <ChoiceRow key={choice.seat.id} choice={choice} termYears={termYearsOf(statutes)} onChoose={choose} />
  );
  const changes = choices.filter((_, at) => proposed[at]?.isChanged);
  const stays = choices.filter(({ room }, at) => room && !proposed[at]?.isChanged);
  const cannot = choices.filter(({ room }) => !room);
  return (
    <>
      {changes.length === 0 && stays.length > 0 && <p>{words.nothing}</p>}
      {[
        { title: words.changes, those: changes },
        { title: words.stays, those: stays },
        { title: words.cannot, those: cannot },
      ].map(
        ({ title, those }) =>
          those.length > 0 && (
            <Section key={title} title={title} count={those.length}>
              <ul className={styles.choices} aria-label={title}>
                {those.map(row)}
              </ul>
            </Section>
          ),
      )}
    </>
  );
}
