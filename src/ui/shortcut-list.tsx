/** A list of shortcuts: what each does, and its keys as keycaps. */
import { keycapsOf } from "./shortcut-keys.ts";
import styles from "./shortcut-list.module.css";
import { texts } from "./texts.ts";

/** One line of the list. */
export interface ToldShortcut {
  readonly keys: string;
  /** What it does, as a short sentence or a few words. */
  readonly does: string;
}

/** Keys that are arrows are read out in words. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly ToldShortcut[] }) {
  return (
    <dl className={styles.list}>
      {shortcuts.map(({ keys, does }) => (
        <div key={keys} className={styles.line}>
          <dt>{does}</dt>
          <dd className={styles.keys}>
            {keycapsOf(keys).map((keycap) => (
              <kbd key={keycap} className={styles.keycap}>
                {arrowWords(keycap) ? (
                  <>
                    <span aria-hidden="true">{keycap}</span>
                    <span className="visually-hidden">{arrowWords(keycap)}</span>
                  </>
                ) : (
                  keycap
                )}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function arrowWords(keycap: string): string | undefined {
  if (keycap === "↑") return texts.arrowUp;
  return keycap === "↓" ? texts.arrowDown : undefined;
}
