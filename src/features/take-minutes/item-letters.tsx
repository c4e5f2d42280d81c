/** What came in and went out, under the item that is on the table. */

import { letterLine } from "../../documents/letter-words.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

/** More are behind one line, so that the notes stay in view. */
const AT_A_GLANCE = 5;

export function ItemLetters({ file, itemId }: { readonly file: MeetingFile; readonly itemId: string }) {
  const letters = file.letters.get(itemId) ?? [];
  if (letters.length === 0) return null;
  return (
    <Disclosure label={texts.item.letters(letters.length)} defaultOpen={letters.length <= AT_A_GLANCE}>
      <ul className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter.id} dir="auto">
            {letterLine(letter, file.people, file.meeting.date)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
