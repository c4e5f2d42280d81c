/** The letters that stand under an agenda item: those put there, and what is new since the last time. */

import { letterLine } from "../../documents/letter-words.ts";
import { type AgendaItem, meetings } from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { readLetters } from "../../storage/queries/letters.ts";
import { useLive } from "../../storage/store-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import styles from "./agenda-row.module.css";
import { texts } from "./texts.ts";

/** More are behind one line. */
const AT_A_GLANCE = 5;

interface ItemLettersProps {
  readonly item: AgendaItem;
  readonly people: ReadonlyMap<string, Person>;
}

export function ItemLetters({ item, people }: ItemLettersProps) {
  const read = useLive(async (reader) => {
    const meeting = await reader.get(meetings, item.meetingId);
    const all = item.kind === "letters" ? await reader.all(meetings) : [];
    const found = meeting && (await readLetters(reader, meeting, [item], all));
    return { date: meeting?.date ?? "", letters: found?.get(item.id) ?? [] };
  }, `${item.id} ${item.kind}`);
  if (!read) return null;
  const { letters, date } = read;
  if (letters.length === 0)
    return item.kind === "letters" ? <p className={styles.about}>{texts.letters.none}</p> : null;
  return (
    <Disclosure label={texts.letters.title(letters.length)} defaultOpen={letters.length <= AT_A_GLANCE}>
      <ul className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter.id} dir="auto">
            {letterLine(letter, people, date)}
          </li>
        ))}
      </ul>
      <div>
        <LinkButton href="/stukken" variant="quiet">
          {texts.letters.toAll}
        </LinkButton>
      </div>
    </Disclosure>
  );
}
