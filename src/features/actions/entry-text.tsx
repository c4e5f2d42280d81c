/** The words of an entry: to be typed in, or to be read once they stand in an adopted verslag. */

import { textDocOf } from "../../domain/tables/blocks.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { useNote } from "../../storage/use-note.ts";
import { Card } from "../../ui/card.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import styles from "./actions.module.css";
import { texts } from "./texts.ts";

type EntryTextProps = { readonly entry: Entry; readonly label: string; readonly isFixed: boolean };

export function EntryText({ entry, label, isFixed }: EntryTextProps) {
  if (!isFixed) return <EntryTextArea entry={entry} label={label} />;
  return (
    <Card>
      <p className={styles.adopted} dir="auto">
        {entry.text || texts.noWords}
      </p>
      <p className={styles.quiet}>{texts.one.adopted}</p>
    </Card>
  );
}

function EntryTextArea({ entry, label }: Omit<EntryTextProps, "isFixed">) {
  const { value, onChange, ref } = useNote(textDocOf(entry.block), entry.block.id);
  return (
    <TextArea
      ref={ref}
      label={label}
      rows={3}
      dir="auto"
      readOnly={value === undefined}
      value={value ?? entry.text}
      onChange={onChange}
    />
  );
}
