/** The list of questions: to whom, since when, and what the answer was. */

import { answerWords } from "../../documents/answer-words.ts";
import { stateWords } from "../../documents/question-words.ts";
import { isOwnedBy } from "../../domain/owner.ts";
import { byWaiting } from "../../domain/question.ts";
import type { Person } from "../../domain/tables/people.ts";
import { clip } from "../../kernel/clip.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { useStore } from "../../storage/store-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import styles from "./actions.module.css";
import { DoneSection } from "./done-section.tsx";
import { originOf, ownerOf, titleOf } from "./entry-words.ts";
import { texts } from "./texts.ts";
import { type Register, useRegister } from "./use-register.ts";

/** Leaves only what was asked of `onlyOf`; null shows every question. */
export function QuestionRegister({ onlyOf }: { readonly onlyOf: Person | null }) {
  const register = useRegister("question");
  return register && <ReadRegister onlyOf={onlyOf} register={register} />;
}

type ReadRegisterProps = { readonly onlyOf: Person | null; readonly register: Register };

function ReadRegister({ register, onlyOf }: ReadRegisterProps) {
  const today = useStore().today();
  const isShown = (entry: Entry) => onlyOf === null || isOwnedBy(entry.block.owner, onlyOf);
  const open = register.open.filter(isShown).sort((a, b) => byWaiting(today)(a.block, b.block));
  return (
    <>
      {open.length === 0 ? (
        <EmptyState title={onlyOf ? texts.empty.mineQuestions : texts.empty.questions}>
          {onlyOf ? texts.empty.mineQuestionsLead : texts.empty.questionsLead}
        </EmptyState>
      ) : (
        <Section title={texts.open} count={open.length}>
          <PagedList items={open} aria-label={texts.open}>
            {(entry) => <QuestionRow key={entry.block.id} entry={entry} today={today} />}
          </PagedList>
        </Section>
      )}
      <DoneSection kind="question" isShown={isShown}>
        {(entry) => <QuestionRow key={entry.block.id} entry={entry} today={today} />}
      </DoneSection>
    </>
  );
}

function QuestionRow({ entry, today }: { readonly entry: Entry; readonly today: string }) {
  const answer = answerWords(entry.block);
  return (
    <ListRow
      title={titleOf(entry)}
      href={`/acties/${entry.block.id}`}
      meta={
        <>
          <span className={styles.line}>{texts.asked(ownerOf(entry))}</span>
          <span className={styles.line}>{stateWords(entry.block, today)}</span>
          {answer !== "" && <span className={styles.line}>{clip(answer, 160)}</span>}
          <span className={styles.line}>
            {[entry.number, originOf(entry, today)].filter((part) => part !== "").join(" · ")}
          </span>
        </>
      }
    />
  );
}
