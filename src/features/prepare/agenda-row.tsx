/** One item of the agenda: to be read at a glance, and opened to change it. */

import type { AgendaEntry } from "../../domain/agenda.ts";
import type { AgendaItem } from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { OpeningRow } from "../../ui/opening-row.tsx";
import styles from "./agenda-row.module.css";
import { ItemEditor } from "./item-editor.tsx";
import { ItemLetters } from "./item-letters.tsx";
import { texts } from "./texts.ts";

interface AgendaRowProps {
  readonly entry: AgendaEntry;
  readonly people: ReadonlyMap<string, Person>;
  /** A thematafel is held in rounds. */
  readonly hasRounds: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function AgendaRow({ entry, people, hasRounds, isOpen, onToggle }: AgendaRowProps) {
  const { item, number } = entry;
  return (
    <OpeningRow
      number={number}
      title={item.title}
      isOpen={isOpen}
      onToggle={onToggle}
      change={{ word: texts.agenda.change, named: texts.agenda.changeItem(item.title) }}
      ready={texts.agenda.ready}
      glance={<Glance entry={entry} people={people} />}
    >
      <ItemEditor entry={entry} people={people} hasRounds={hasRounds} />
    </OpeningRow>
  );
}

function Glance({ entry, people }: Pick<AgendaRowProps, "entry" | "people">) {
  const about = aboutItem(entry.item, people);
  return (
    <>
      {about !== "" && <p className={styles.about}>{about}</p>}
      <ItemLetters item={entry.item} people={people} />
      {entry.children.length > 0 && (
        <ul className={styles.children}>
          {entry.children.map((child) => (
            <li key={child.item.id}>
              <span className={styles.number}>{child.number}</span> {child.item.title}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "10 minuten · Zoë de Wit". */
export function aboutItem(item: AgendaItem, people: ReadonlyMap<string, Person>): string {
  const presenter = people.get(item.presenterId)?.name ?? "";
  return [
    item.minutes === null ? "" : texts.agenda.minutes(item.minutes),
    presenter,
    item.round === 0 ? "" : texts.agenda.roundNumber(item.round),
    item.kind === "adoptMinutes" ? texts.agenda.adopts : "",
    item.kind === "letters" ? texts.agenda.letters : "",
    item.attachments.length === 0 ? "" : texts.attachments.count(item.attachments.length),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
