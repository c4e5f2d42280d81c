/** Whether somebody of the board lives in the wijk, and why not: a note with an explanation, never a block (R 4, 5.2). */

import { sourceWords, weightWords } from "../../documents/board/board-words.ts";
import { BOARD_PERSON_RULES } from "../../domain/drafts/effort.ts";
import { type NormsInForce, normFor } from "../../domain/norms/norms-in-force.ts";
import type { LivesHere, Person } from "../../domain/tables/people.ts";
import { capital } from "../../press/calendar-words.ts";
import { useStore } from "../../storage/store-context.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { changePerson } from "./commands.ts";
import { texts } from "./texts.ts";

type InNeighbourhoodProps = { readonly person: Person; readonly norms: NormsInForce };

export function InNeighbourhood({ person, norms }: InNeighbourhoodProps) {
  const store = useStore();
  const words = texts.lives;
  const lives = useTyped<string>(person.livesHere);
  const norm = normFor(norms, "livesHere");
  const choose = (livesHere: LivesHere) => {
    lives.set(livesHere);
    void changePerson(store, person, { livesHere }).kept;
  };
  return (
    <Section title={words.title}>
      <Stack>
        <ChipGroup
          mode="one"
          label={words.label}
          description={norm && words.norm(sourceWords(norm), capital(weightWords(norm.weight)), norm.remark)}
          value={lives.value === "yes" || lives.value === "no" ? lives.value : null}
          options={[
            { value: "yes", label: words.yes },
            { value: "no", label: words.no },
          ]}
          onChange={(chosen) => choose(chosen ?? "")}
        />
        {lives.value === "no" && (
          <KeptTextArea
            label={words.because}
            description={words.becauseHint}
            kept={person.livesHereBecause}
            keep={(text) => {
              const parsed = BOARD_PERSON_RULES.livesHereBecause(text);
              if (!parsed.ok) return texts.tooLongStory;
              if (parsed.value !== person.livesHereBecause)
                void changePerson(store, person, { livesHereBecause: parsed.value }).kept;
              return undefined;
            }}
          />
        )}
      </Stack>
    </Section>
  );
}
