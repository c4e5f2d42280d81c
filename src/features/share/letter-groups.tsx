/** Letters to read aloud or copy by hand: large, in groups of four. */

import { groupsOf } from "../../domain/sharing-letters.ts";
import { classNames } from "../../ui/class-names.ts";
import styles from "./share.module.css";

interface LetterGroupsProps {
  readonly letters: string;
  readonly label: string;
  /** Numbers under the groups, where people are asked for one of them. */
  readonly numbered?: boolean | undefined;
}

export function LetterGroups({ letters, label, numbered = false }: LetterGroupsProps) {
  return (
    <ol aria-label={label} className={classNames(styles.groups, numbered && styles.numbered)} translate="no">
      {groupsOf(letters).map((group, index) => (
        <li key={`${index}${group}`} className={styles.group}>
          {group}
        </li>
      ))}
    </ol>
  );
}
