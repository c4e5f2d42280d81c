/** What is asked about someone of "Wie doet wat". Everything typed is kept by itself. */

import type { ComponentProps } from "react";
import type { OfficialField } from "../../domain/drafts/official.ts";
import type { Person } from "../../domain/tables/people.ts";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { type OfficialFields as Fields, keepOfficial } from "./commands.ts";
import { officialProblem, texts } from "./texts.ts";

type OfficialFieldsProps = {
  readonly person: Person;
  readonly keep: (fields: Fields) => void;
  readonly autoFocus?: boolean;
};

export function OfficialFields({ person, keep, autoFocus = false }: OfficialFieldsProps) {
  const { fields, examples } = texts.officials;
  const input = (field: OfficialField, more: Partial<ComponentProps<typeof KeptTextField>> = {}) => (
    <KeptTextField
      {...more}
      label={fields[field]}
      autoComplete="off"
      kept={person[field]}
      keep={(text) => {
        const wrong = keepOfficial(person, field, text, keep);
        return wrong && officialProblem(wrong);
      }}
    />
  );
  return (
    <Stack>
      {input("name", { autoCapitalize: "words", autoFocus })}
      {input("theme", { autoCapitalize: "none", description: examples.theme })}
      {input("functie", { autoCapitalize: "none", description: examples.functie })}
      {input("worksAt", { description: examples.worksAt })}
      {input("phone", { type: "tel" })}
      {input("email", { type: "email" })}
    </Stack>
  );
}
