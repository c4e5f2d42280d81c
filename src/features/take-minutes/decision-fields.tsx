/** How a decision was taken: usually without a vote; else the count, and who took no part. */

import type { MeetingFile } from "../../domain/meeting-file.ts";
import { type Block, blocks, type Vote } from "../../domain/tables/blocks.ts";
import { outcomeOf, parseVote, votesCast } from "../../domain/vote.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { peopleChips, presentPeople } from "./present-people.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

const NO_VOTES: Vote = { for: 0, against: 0, blank: 0, proxies: 0 };

export function DecisionFields({
  file,
  block,
  isOpen,
}: {
  file: MeetingFile;
  block: Block;
  isOpen: boolean;
}) {
  const store = useStore();
  const words = texts.decision;
  if (!isOpen) return <p className={styles.summary}>{summaryOf(block)}</p>;
  const present = presentPeople(file);
  const gone = [...file.people.values()].filter(
    (each) => block.conflicted.includes(each.id) && !present.includes(each),
  );
  const people = [...present, ...gone];
  return (
    <Stack gap="small">
      <ChipGroup
        mode="one"
        label={words.vote}
        hideLabel
        value={block.vote ? "vote" : "none"}
        options={[
          { value: "none", label: words.withoutVote },
          { value: "vote", label: words.withVote },
        ]}
        onChange={(value) => {
          const vote = value === "vote" ? (block.vote ?? NO_VOTES) : null;
          void store.commit([write(blocks, block.id, { vote })]);
        }}
      />
      {block.vote && <VoteFields block={block} vote={block.vote} />}
      {(people.length > 0 || block.vote) && (
        <Disclosure defaultOpen={block.conflicted.length > 0 || (block.vote?.proxies ?? 0) > 0}>
          {block.vote && <Proxies block={block} vote={block.vote} />}
          <ChipGroup
            mode="several"
            label={words.conflicted}
            description={words.conflictedHint}
            value={[...block.conflicted]}
            options={peopleChips(people)}
            onChange={(conflicted) => void store.commit([write(blocks, block.id, { conflicted })])}
          />
        </Disclosure>
      )}
    </Stack>
  );
}

function VoteFields({ block, vote }: { block: Block; vote: Vote }) {
  const store = useStore();
  const words = texts.decision;
  const set = (part: keyof Vote) => (value: number | null) =>
    void store.commit([write(blocks, block.id, { vote: { ...vote, [part]: value ?? 0 } })]);
  const outcome = outcomeOf(vote);
  const isTie = vote.for === vote.against && vote.for > 0;
  return (
    <div className={styles.votes}>
      <NumberField label={words.for} value={vote.for} min={0} onChange={set("for")} />
      <NumberField label={words.against} value={vote.against} min={0} onChange={set("against")} />
      <NumberField label={words.blank} value={vote.blank} min={0} onChange={set("blank")} />
      <p className={styles.summary} aria-live="polite">
        {votesCast(vote) > 0 && (outcome === "carried" ? words.carried : words.rejected)}
        {isTie && `. ${words.tie}`}
      </p>
    </div>
  );
}

function Proxies({ block, vote }: { block: Block; vote: Vote }) {
  const store = useStore();
  return (
    <NumberField
      label={texts.decision.proxies}
      value={vote.proxies}
      min={0}
      onChange={(proxies) =>
        void store.commit([write(blocks, block.id, { vote: { ...vote, proxies: proxies ?? 0 } })])
      }
      error={parseVote(vote).ok ? undefined : texts.decision.moreProxies}
    />
  );
}

function summaryOf({ vote }: Block): string {
  if (!vote) return texts.decision.withoutVote;
  return texts.decision.summary(vote.for, vote.against, vote.blank);
}
