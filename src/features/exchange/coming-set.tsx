/** The set of norms in a file: whether to keep it, whether it counts from now on, and what that changes. */

import { CirclePlus, type LucideIcon, Minus, PencilLine } from "lucide-react";
import { adaptedLines, normTitle, weightWords } from "../../documents/board/board-words.ts";
import type { NormComing, SetComing } from "../../domain/exchange/compare-exchange.ts";
import type { Norm } from "../../domain/tables/norms.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { Card } from "../../ui/card.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import styles from "./exchange.module.css";
import { texts } from "./texts.ts";
import type { Choice } from "./use-choice.ts";

interface ComingSetProps {
  readonly coming: SetComing;
  readonly choice: Choice;
}

export function ComingSet({ coming, choice }: ComingSetProps) {
  const { set, isHere, isInForce, norms } = coming;
  const words = texts.take;
  const open = norms.filter(({ state }) => state !== "same");
  const count = (state: NormComing["state"]): number => norms.filter((each) => each.state === state).length;
  const counts = words.counts(set.norms.length, count("new"), count("changed"), count("gone"));
  return (
    <Section title={words.sets}>
      {isHere && isInForce ? (
        <p className={styles.quiet}>{words.inForce(set.name)}</p>
      ) : (
        <Card>
          <Checkbox checked={choice.isSet} description={counts} onChange={choice.turnSet}>
            {isHere ? words.useThis(set.name) : words.keep(set.name)}
          </Checkbox>
          {!isHere && !isInForce && (
            <Checkbox
              checked={choice.isUse && choice.isSet}
              disabled={!choice.isSet}
              description={words.useHint}
              onChange={choice.turnUse}
            >
              {words.use}
            </Checkbox>
          )}
          {norms.some(({ norm, state }) => state !== "gone" && norm.isChanged) && <p>{words.ownStay}</p>}
          {open.length > 0 && (
            <Disclosure label={words.lookNorms}>
              <ul className={styles.norms}>
                {open.map((each) => (
                  <ComingNorm key={`${each.state} ${each.norm.id}`} coming={each} />
                ))}
              </ul>
            </Disclosure>
          )}
        </Card>
      )}
    </Section>
  );
}

const ICONS: Readonly<Record<Exclude<NormComing["state"], "same">, LucideIcon>> = {
  new: CirclePlus,
  changed: PencilLine,
  gone: Minus,
};

function ComingNorm({ coming: { norm, before, state } }: { readonly coming: NormComing }) {
  if (state === "same") return null;
  const words = texts.take;
  return (
    <li>
      <p className={styles.norm}>
        <strong>{normTitle(norm)}</strong>
        <Tag icon={ICONS[state]}>{words.states[state]}</Tag>
      </p>
      {before && state !== "new" && (
        <p className={styles.quiet}>{words.nowSays(said(before, state === "changed" ? norm : undefined))}</p>
      )}
      {state !== "gone" && <p>{words.laterSays(said(norm, state === "changed" ? before : undefined))}</p>}
      {state !== "gone" &&
        adaptedLines(norm).map((line) => (
          <p key={line} className={styles.quiet}>
            {line}
          </p>
        ))}
    </li>
  );
}

/** "2 · basisregel · beleidsnota (2021)"; beside another, only what differs from that. */
function said(norm: Norm, beside?: Norm): string {
  const parts = wordsOf(norm);
  const others = beside ? wordsOf(beside) : [];
  return parts.filter((part, place) => part !== "" && part !== others[place]).join(" · ");
}

const wordsOf = ({ value, weight, source, sourceDate, remark }: Norm): readonly string[] => [
  value === null ? texts.take.noAmount : String(value),
  weightWords(weight),
  sourceDate === "" || source.includes(sourceDate) ? source : `${source} (${fullDate(sourceDate)})`,
  remark.replace(/\.$/, ""),
];
