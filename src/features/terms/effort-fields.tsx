/** What is asked about an effort for succession: when, what, what came of it, and for whom it was. */

import type { Ref } from "react";
import { officeId } from "../../domain/board/offices.ts";
import { EFFORT_RULES } from "../../domain/drafts/effort.ts";
import type { Effort } from "../../domain/tables/board.ts";
import type { BoardFile } from "../../storage/queries/board.ts";
import { DateField } from "../../ui/date-field.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import type { EffortFields as Fields } from "./effort-commands.ts";
import { texts } from "./texts.ts";

type EffortFieldsProps = {
  readonly effort: Effort;
  readonly file: BoardFile;
  readonly keep: (fields: Fields) => void;
  /** What is wrong as long as nothing was written. */
  readonly problem?: string | undefined;
  readonly what?: Ref<HTMLTextAreaElement>;
};

export function EffortFields({ effort, file, keep, problem, what }: EffortFieldsProps) {
  const words = texts.efforts;
  const typed = (field: keyof typeof EFFORT_RULES) => ({
    kept: effort[field],
    keep: (text: string) => {
      const parsed = EFFORT_RULES[field](text);
      if (!parsed.ok) return texts.tooLongStory;
      if (parsed.value !== effort[field]) keep({ [field]: parsed.value });
      return undefined;
    },
  });
  return (
    <Stack>
      <KeptTextArea
        ref={what}
        label={words.what}
        description={words.whatExample}
        problem={problem}
        {...typed("what")}
      />
      <KeptTextArea label={words.result} description={words.resultExample} rows={1} {...typed("result")} />
      <DateField label={words.on} value={effort.on} onChange={(on) => on !== "" && keep({ on })} />
      <ForWhom effort={effort} file={file} keep={keep} />
    </Stack>
  );
}

function ForWhom({ effort, file, keep }: EffortFieldsProps) {
  const words = texts.efforts;
  const functie = useTyped(effort.functie);
  const personId = useTyped(effort.personId);
  const { members, coming } = file.board;
  const people = [...members, ...coming].map(({ person }) => person);
  const functies = file.board.offices.map((office) => office.functie);
  const known = functies.find((each) => officeId(each) === officeId(functie.value)) ?? functie.value;
  const name = file.people.get(personId.value)?.name || texts.unnamed;
  const isHere = personId.value === "" || people.some(({ id }) => id === personId.value);
  return (
    <>
      <SelectField
        label={words.functie}
        value={known}
        options={[
          { value: "", label: words.noFunctie },
          ...(known === "" || functies.includes(known) ? [] : [{ value: known, label: known }]),
          ...functies.map((each) => ({ value: each, label: each })),
        ]}
        onChange={(chosen) => {
          functie.set(chosen);
          keep({ functie: chosen });
        }}
      />
      <SelectField
        label={words.person}
        description={words.personHint}
        value={personId.value}
        options={[
          { value: "", label: words.noPerson },
          ...(isHere ? [] : [{ value: personId.value, label: name }]),
          ...people.map((person) => ({ value: person.id, label: person.name || texts.unnamed })),
        ]}
        onChange={(chosen) => {
          personId.set(chosen);
          keep({ personId: chosen });
        }}
      />
    </>
  );
}
