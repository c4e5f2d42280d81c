/** What a vacancy asks: the work, the time, and whom one may ask; an example until somebody says otherwise. */

import { exampleWork } from "../../documents/vacancy/vacancy.ts";
import { parseVacancyField, type VacancyField } from "../../domain/drafts/vacancy.ts";
import { plainWords } from "../../domain/plain-words.ts";
import { useStore } from "../../storage/store-context.tsx";
import { KeptNameField } from "../../ui/kept-name-field.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { changeVacancy } from "./commands.ts";
import { texts } from "./texts.ts";
import type { VacancyFile } from "./use-vacancy.ts";

export function AsksSection({ file }: { readonly file: VacancyFile }) {
  const store = useStore();
  const { office } = file.source;
  const example = exampleWork(office.functie);
  const tasks = example.tasks.join("\n");
  const keep =
    (field: VacancyField, fallback = "") =>
    (typed: string) => {
      const parsed = parseVacancyField(field, typed, fallback);
      if (!parsed.ok) return texts.asks.tooLong;
      if (parsed.value !== office[field]) void changeVacancy(store, file, { [field]: parsed.value });
      return undefined;
    };
  return (
    <Section title={texts.asks.title}>
      <p>{texts.asks.lead}</p>
      <Stack>
        <KeptTextArea
          label={texts.asks.work}
          description={texts.asks.workHint}
          rows={4}
          lang="nl"
          kept={office.vacancyWork || tasks}
          keep={keep("vacancyWork", tasks)}
        />
        <KeptTextField
          label={texts.asks.time}
          kept={office.vacancyTime || example.time}
          keep={keep("vacancyTime", example.time)}
        />
        <KeptNameField
          label={texts.asks.ask}
          description={texts.asks.askHint}
          kept={office.vacancyAsk}
          keptId=""
          keep={keep("vacancyAsk")}
          offer={(typed) => file.askable.filter(isLike(typed))}
          onPick={({ name }) => void changeVacancy(store, file, { vacancyAsk: name })}
          offered={texts.asks.offered}
        />
      </Stack>
    </Section>
  );
}

/** What is there already is not offered once more. */
const isLike =
  (typed: string) =>
  ({ name }: { readonly name: string }): boolean =>
    name !== typed.trim() && plainWords(name).startsWith(plainWords(typed.trim()));
