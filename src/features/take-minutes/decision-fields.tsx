/** How a decision was taken: usually without a vote; else the count, and who took no part. */

import type { MeetingFile } from "../../domain/meeting-file.ts";
import { type Block, blocks, type Vote } from "../../domain/tables/blocks.ts";
import type { Person } from "../../domain/tables/people.ts";
import { outcomeOf, parseVote, votesCast } from "../../domain/vote.ts";
import { canonical, type Json } from "../../kernel/canonical.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { peopleChips, presentPeople } from "./present-people.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

const NO_VOTES: Vote = { for: 0, against: 0, blank: 0, proxies: 0 };

type DecisionFieldsProps = { readonly file: MeetingFile; readonly block: Block; readonly isOpen: boolean };

export function DecisionFields({ file, block, isOpen }: DecisionFieldsProps) {
  const store = useStore();
  const words = texts.decision;
  const vote = useTyped(block.vote, isSame);
  const conflicted = useTyped(block.conflicted, isSame);
  if (!isOpen) return <p className={styles.summary}>{summaryOf(vote.value)}</p>;
  const setVote = (value: Vote | null) => {
    vote.set(value);
    void store.commit([write(blocks, block.id, { vote: value })]);
  };
  const people = peopleToChoose(file, conflicted.value);
  return (
    <Stack gap="small">
      <div data-field="vote">
        <ChipGroup
          mode="one"
          label={words.vote}
          hideLabel
          value={vote.value ? "vote" : "none"}
          options={[
            { value: "none", label: words.withoutVote },
            { value: "vote", label: words.withVote },
          ]}
          onChange={(value) => setVote(value === "vote" ? (vote.value ?? NO_VOTES) : null)}
        />
      </div>
      {vote.value && <VoteFields vote={vote.value} onVote={setVote} />}
      {(people.length > 0 || vote.value) && (
        <Disclosure defaultOpen={conflicted.value.length > 0 || (vote.value?.proxies ?? 0) > 0}>
          {vote.value && <Proxies vote={vote.value} onVote={setVote} />}
          <ChipGroup
            mode="several"
            label={words.conflicted}
            description={words.conflictedHint}
            value={[...conflicted.value]}
            options={peopleChips(people)}
            onChange={(ids) => {
              conflicted.set(ids);
              void store.commit([write(blocks, block.id, { conflicted: ids })]);
            }}
          />
        </Disclosure>
      )}
    </Stack>
  );
}

/** Who is present, and who was named before and has gone. */
function peopleToChoose(file: MeetingFile, named: readonly string[]): Person[] {
  const present = presentPeople(file);
  const gone = [...file.people.values()].filter((each) => named.includes(each.id) && !present.includes(each));
  return [...present, ...gone];
}

type VoteProps = { readonly vote: Vote; readonly onVote: (vote: Vote) => void };

function VoteFields({ vote, onVote }: VoteProps) {
  const words = texts.decision;
  const set = (part: keyof Vote) => (value: number | null) => onVote({ ...vote, [part]: value ?? 0 });
  const isTie = vote.for === vote.against && vote.for > 0;
  return (
    <div className={styles.votes}>
      <NumberField label={words.for} value={vote.for} min={0} onChange={set("for")} />
      <NumberField label={words.against} value={vote.against} min={0} onChange={set("against")} />
      <NumberField label={words.blank} value={vote.blank} min={0} onChange={set("blank")} />
      <p className={styles.summary} aria-live="polite">
        {votesCast(vote) > 0 && words[outcomeOf(vote)]}
        {isTie && `. ${words.tie}`}
      </p>
    </div>
  );
}

function Proxies({ vote, onVote }: VoteProps) {
  return (
    <NumberField
      label={texts.decision.proxies}
      value={vote.proxies}
      min={0}
      onChange={(proxies) => onVote({ ...vote, proxies: proxies ?? 0 })}
      error={parseVote(vote).ok ? undefined : texts.decision.moreProxies}
    />
  );
}

const isSame = (a: Json, b: Json): boolean => canonical(a) === canonical(b);

function summaryOf(vote: Vote | null): string {
  if (!vote) return texts.decision.withoutVote;
  return texts.decision.summary(vote.for, vote.against, vote.blank);
}
