/** What is asked about a letter: in or out, when, with whom, what about, and where the file lies. */

import type { Ref } from "react";
import { parseParty, partyName, peopleLike } from "../../domain/party.ts";
import type { Letter, LetterDirection } from "../../domain/tables/outside.ts";
import type { Person } from "../../domain/tables/people.ts";
import { DateField } from "../../ui/date-field.tsx";
import { KeptNameField } from "../../ui/kept-name-field.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Stack } from "../../ui/stack.tsx";
import { type LetterFields as Fields, keepTyped } from "./commands.ts";
import { problemText, texts } from "./texts.ts";

type LetterFieldsProps = {
  readonly letter: Letter;
  readonly people: ReadonlyMap<string, Person>;
  readonly keep: (fields: Fields) => void;
  /** What is wrong as long as there is no subject. */
  readonly problem?: string | undefined;
  readonly subject?: Ref<HTMLTextAreaElement>;
};

/** Words from a newer version stand with what came in. */
export const directionOf = ({ direction }: Pick<Letter, "direction">): LetterDirection =>
  direction === "out" ? "out" : "in";

export function LetterFields({ letter, people, keep, problem, subject }: LetterFieldsProps) {
  const direction = directionOf(letter);
  const typed = (field: "subject" | "file") => ({
    kept: letter[field],
    keep: (text: string) => {
      const wrong = keepTyped(letter, field, text, keep);
      return wrong && problemText(wrong);
    },
  });
  return (
    <Stack>
      <SegmentedControl
        writes
        label={texts.directionLabel}
        showLabel
        value={direction}
        options={(["in", "out"] as const).map((value) => ({ value, label: texts.direction[value] }))}
        onChange={(value) => keep({ direction: value })}
      />
      <KeptTextArea
        ref={subject}
        label={texts.subject}
        description={texts.subjectExample}
        rows={1}
        problem={problem}
        {...typed("subject")}
      />
      <PartyField letter={letter} people={people} keep={keep} />
      <DateField
        label={texts.date[direction]}
        value={letter.on}
        onChange={(on) => on !== "" && keep({ on })}
      />
      <KeptTextField
        label={texts.file}
        description={texts.fileExample}
        autoComplete="off"
        {...typed("file")}
      />
    </Stack>
  );
}

function PartyField({ letter, people, keep }: LetterFieldsProps) {
  const name = partyName(people, letter);
  return (
    <KeptNameField
      label={texts.party[directionOf(letter)]}
      description={texts.partyExample}
      kept={name}
      keptId={letter.personId}
      keep={(text) => {
        const parsed = parseParty(text, people.values());
        if (!parsed.ok) return texts.tooLong;
        if (parsed.value.name !== name || parsed.value.personId !== letter.personId) keep(parsed.value);
        return undefined;
      }}
      offer={(text) => peopleLike(people.values(), text, ["official"])}
      offered={texts.fromContacts}
      onPick={({ id, name: picked }) => keep({ personId: id, name: picked })}
    />
  );
}
