/** Rechtsvorm: decides among others whether there is an algemene ledenvergadering. */

import { legalFormWords } from "../../documents/board/board-words.ts";
import { LEGAL_FORMS, type LegalForm } from "../../domain/tables/organisation.ts";
import { capital } from "../../press/calendar-words.ts";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import type { PartProps } from "./part-props.ts";
import { texts } from "./texts.ts";

export function LegalFormField({ organisation, change }: PartProps) {
  const typed = useTyped<string>(organisation.legalForm);
  const about: Readonly<Partial<Record<LegalForm, string>>> = texts.form.about;
  return (
    <RadioCards
      label={texts.form.title}
      value={typed.value}
      options={LEGAL_FORMS.map((value) => ({
        value: value as string,
        label: capital(legalFormWords(value)),
        description: about[value],
      }))}
      onChange={(legalForm) => {
        typed.set(legalForm);
        change({ legalForm });
      }}
    />
  );
}
