/** The answer to a question, in its own words; kept while typing, and dated the day it came in. */

import { ANSWER_LIMIT, parseAnswer } from "../../domain/drafts/action-draft.ts";
import type { Block } from "../../domain/tables/blocks.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Section } from "../../ui/section.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { changeEntry, noteAnswer } from "./commands.ts";
import { texts } from "./texts.ts";
import { useAutosaved } from "./use-autosaved.ts";

export function AnswerField({ block }: { readonly block: Block }) {
  const store = useStore();
  const draft = useAutosaved(block.answer, (text) => {
    const answer = parseAnswer(text);
    if (answer.ok && answer.value !== block.answer) void noteAnswer(store, block, answer.value);
  });
  return (
    <Section title={texts.one.answerTitle}>
      {draft.value === "" && (
        <Cluster>
          <Button onPress={() => draft.set(texts.one.yesStart)}>{texts.one.yes}</Button>
          <Button onPress={() => draft.set(texts.one.noStart)}>{texts.one.no}</Button>
        </Cluster>
      )}
      <TextArea
        label={texts.one.answer}
        description={texts.one.answerHint}
        error={draft.value.trim().length > ANSWER_LIMIT ? texts.one.answerTooLong : undefined}
        rows={2}
        dir="auto"
        value={draft.value}
        onChange={draft.set}
        onBlur={draft.save}
      />
      {block.done !== "" && (
        <DateField
          label={texts.one.answeredOn}
          value={block.done}
          onChange={(done) => done !== "" && void changeEntry(store, block.id, { done })}
        />
      )}
    </Section>
  );
}
