/** For whom a question is: someone in the room, an official, or a party by name. */

import { ownerName } from "../../documents/verslag-entries.ts";
import { optionalText } from "../../domain/drafts/text-fields.ts";
import { type Block, blocks } from "../../domain/tables/blocks.ts";
import type { Person } from "../../domain/tables/people.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

type QuestionFieldsProps = {
  readonly block: Block;
  readonly people: ReadonlyMap<string, Person>;
  readonly isOpen: boolean;
};

export function QuestionFields({ block, people, isOpen }: QuestionFieldsProps) {
  const store = useStore();
  const asked = block.owner.kind === "" ? "" : ownerName(people, block.owner);
  if (!isOpen) return asked === "" ? null : <p className={styles.summary}>{asked}</p>;
  const keep = (text: string) => {
    const typed = optionalText(text);
    if (!typed.ok) return texts.ownerTooLong;
    if (typed.value === asked) return undefined;
    const name = typed.value.toLowerCase();
    const known = [...people.values()].find((person) => !person.left && person.name.toLowerCase() === name);
    const owner = known
      ? { kind: "person", personId: known.id, name: "" }
      : { kind: name === "" ? "" : "outside", personId: "", name: typed.value };
    void store.commit([write(blocks, block.id, { owner })]);
    return undefined;
  };
  return (
    <div data-field="who">
      <KeptTextField
        label={texts.question.forWhom}
        description={texts.question.forWhomExample}
        kept={asked}
        keep={keep}
      />
    </div>
  );
}
