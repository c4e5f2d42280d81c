/** Which set of norms goes along, and what it is called when the organisation changed something in it. */

import type { Ref } from "react";
import type { Present } from "../../domain/exchange/compare-exchange.ts";
import { hasOwnChanges } from "../../domain/norms/baked-set.ts";
import { allSets, normsInForce } from "../../domain/norms/norms-in-force.ts";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { texts } from "./texts.ts";

/** No set goes along. */
export const NO_SET = "";

interface SetChoiceProps {
  readonly present: Present;
  readonly chosen: string;
  readonly onChoose: (setId: string) => void;
  readonly needsName: boolean;
  readonly typed: string;
  readonly onName: (name: string) => void;
  readonly problem: "empty" | "tooLong" | undefined;
  readonly nameField: Ref<HTMLInputElement>;
}

export function SetChoice(props: SetChoiceProps) {
  const { present, chosen, onChoose, needsName, typed, onName, problem, nameField } = props;
  const words = texts.give;
  const about = (id: string): string =>
    hasOwnChanges(normsInForce({ normSetId: id }, present.sets, present.changes, present.added))
      ? words.ownSet
      : words.plainSet;
  return (
    <Stack>
      <RadioCards
        label={words.sets}
        value={chosen}
        options={[
          { value: NO_SET, label: words.noSet, description: words.noSetLine },
          ...allSets(present.sets).map(({ id, name }) => ({
            value: id,
            label: name,
            description: about(id),
          })),
        ]}
        onChange={onChoose}
      />
      {needsName && (
        <TextField
          ref={nameField}
          label={words.name}
          description={words.nameHint}
          required
          autoComplete="off"
          value={typed}
          error={problem && (problem === "empty" ? texts.fields.emptyName : texts.fields.longName)}
          onChange={onName}
        />
      )}
    </Stack>
  );
}
