/** For whom a question is: someone in the room, an official, or a party by name. */

import { useState } from "react";
import { ownerName } from "../../documents/verslag-entries.ts";
import { type Block, blocks } from "../../domain/tables/blocks.ts";
import type { Person } from "../../domain/tables/people.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { TextField } from "../../ui/text-field.tsx";
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
  const [name, setName] = useState(asked);
  if (!isOpen) return asked === "" ? null : <p className={styles.summary}>{asked}</p>;
  const keep = () => {
    const typed = name.trim().slice(0, 200);
    if (typed === asked) return;
    const known = [...people.values()].find((person) => person.name.toLowerCase() === typed.toLowerCase());
    const owner = known
      ? { kind: "person", personId: known.id, name: "" }
      : { kind: typed === "" ? "" : "outside", personId: "", name: typed };
    void store.commit([write(blocks, block.id, { owner })]);
  };
  return (
    <TextField
      label={texts.question.forWhom}
      description={texts.question.forWhomExample}
      value={name}
      onChange={setName}
      onBlur={keep}
    />
  );
}
