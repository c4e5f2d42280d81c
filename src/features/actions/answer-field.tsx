/** The answer to a question: what it comes down to, in its own words, or until when it is held over. */

import { useState } from "react";
import { texts as paperTexts } from "../../documents/texts.ts";
import { ANSWER_LIMIT, parseAnswer } from "../../domain/drafts/action-draft.ts";
import { heldOver, questionState, replied } from "../../domain/question.ts";
import type { Block, Reply } from "../../domain/tables/blocks.ts";
import { useStore } from "../../storage/store-context.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { useMayWrite } from "../../ui/may-write.tsx";
import { Section } from "../../ui/section.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { changeEntry, noteAnswer } from "./commands.ts";
import { texts } from "./texts.ts";
import { useAutosaved } from "./use-autosaved.ts";

const HELD = "held";

const replies = () => paperTexts.replies;

export function AnswerField({ block }: { readonly block: Block }) {
  const store = useStore();
  const today = store.today();
  const { mayWrite } = useMayWrite();
  const reply = useTyped<string>(block.reply);
  const draft = useAutosaved(block.answer, (text) => {
    const answer = parseAnswer(text);
    if (answer.ok && answer.value !== block.answer)
      void noteAnswer(store, { ...block, reply: reply.value }, answer.value);
  });
  const [isHolding, setHolding] = useState(false);
  const isHeld = isHolding || (reply.value === "" && questionState(block, today).kind === "heldOver");
  const choose = (chip: string | null) => {
    setHolding(chip === HELD);
    if (chip === HELD) return;
    reply.set(chip ?? "");
    // What was typed a moment ago may still be on its way.
    const now = { ...block, answer: draft.value.trim() };
    void changeEntry(store, block.id, replied(now, (chip ?? "") as Reply, today));
  };
  const hasAnswer = block.reply !== "" || block.answer !== "" || block.heldUntil !== "";
  if (!mayWrite && !hasAnswer) return null;
  return (
    <Section title={texts.one.answerTitle}>
      <ChipGroup
        mode="one"
        label={texts.question.replyLabel}
        description={texts.one.answerHint}
        value={isHeld ? HELD : reply.value || null}
        options={[
          { value: "yes", label: replies().yes },
          { value: "no", label: texts.question.noBecause },
          { value: "partly", label: replies().partly },
          { value: HELD, label: texts.question.holdOver },
        ]}
        onChange={choose}
      />
      {isHeld ? (
        <DateField
          label={texts.question.holdUntil}
          description={texts.question.holdHint}
          value={block.heldUntil}
          onChange={(until) => {
            reply.forget();
            void changeEntry(store, block.id, heldOver(until));
          }}
        />
      ) : (
        <TextArea
          label={reply.value === "no" ? texts.question.noBecause : texts.one.answer}
          error={draft.value.trim().length > ANSWER_LIMIT ? texts.one.answerTooLong : undefined}
          rows={2}
          dir="auto"
          value={draft.value}
          onChange={draft.set}
          onBlur={draft.save}
        />
      )}
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
