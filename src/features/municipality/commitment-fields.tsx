/** What is asked about a toezegging: who, what, when, and once it is over what came of it. */

import type { Ref } from "react";
import { parseParty, partyName, peopleLike } from "../../domain/party.ts";
import type { Commitment, CommitmentState } from "../../domain/tables/outside.ts";
import type { Person } from "../../domain/tables/people.ts";
import { useStore } from "../../storage/store-context.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { KeptNameField } from "../../ui/kept-name-field.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { type CommitmentFields as Fields, keepTyped, settled } from "./commands.ts";
import { texts } from "./texts.ts";

type CommitmentFieldsProps = {
  readonly commitment: Commitment;
  readonly people: ReadonlyMap<string, Person>;
  readonly keep: (fields: Fields) => void;
  /** What is wrong as long as nothing was written. */
  readonly problem?: string | undefined;
  readonly what?: Ref<HTMLTextAreaElement>;
  /** Asks what came of it as well. */
  readonly hasOutcome?: boolean;
};

export function CommitmentFields(props: CommitmentFieldsProps) {
  const { commitment, keep, problem, what, hasOutcome = false } = props;
  const words = texts.commitments;
  return (
    <Stack>
      <KeptTextArea
        ref={what}
        label={words.what}
        description={words.whatExample}
        rows={2}
        problem={problem}
        {...typed(props, "what")}
      />
      <WhoField {...props} />
      <Cluster fill align="start">
        <DateField label={words.on} value={commitment.on} onChange={(on) => on !== "" && keep({ on })} />
        <DateField label={words.due} value={commitment.due} onChange={(due) => keep({ due })} />
      </Cluster>
      {hasOutcome && <Outcome {...props} />}
    </Stack>
  );
}

const typed = ({ commitment, keep }: CommitmentFieldsProps, field: "what" | "remark") => ({
  kept: commitment[field],
  keep: (text: string) => {
    const wrong = keepTyped(commitment, field, text, keep);
    return wrong && texts.commitments.tooLong;
  },
});

function WhoField({ commitment, people, keep }: CommitmentFieldsProps) {
  const name = partyName(people, commitment);
  return (
    <KeptNameField
      label={texts.commitments.who}
      description={texts.commitments.whoExample}
      kept={name}
      keptId={commitment.personId}
      keep={(text) => {
        const parsed = parseParty(text, people.values());
        if (!parsed.ok) return texts.commitments.tooLong;
        if (parsed.value.name !== name || parsed.value.personId !== commitment.personId) keep(parsed.value);
        return undefined;
      }}
      offer={(text) => peopleLike(people.values(), text, ["official", "other"])}
      offered={texts.officials.title}
      onPick={({ id, name: picked }) => keep({ personId: id, name: picked })}
    />
  );
}

function Outcome(props: CommitmentFieldsProps) {
  const { commitment, keep } = props;
  const today = useStore().today();
  const state = useTyped<string>(commitment.state);
  const words = texts.commitments;
  return (
    <>
      <ChipGroup
        mode="one"
        label={words.state}
        description={words.stateHint}
        value={state.value || null}
        options={(["kept", "partly", "notKept"] as const).map((value) => ({
          value,
          label: words.states[value],
        }))}
        onChange={(chosen) => {
          state.set(chosen ?? "");
          keep(settled((chosen ?? "") as CommitmentState, today));
        }}
      />
      {state.value !== "" && (
        <DateField
          label={words.stateOn}
          value={commitment.stateOn}
          onChange={(stateOn) => stateOn !== "" && keep({ stateOn })}
        />
      )}
      <KeptTextArea label={words.remark} rows={2} {...typed(props, "remark")} />
    </>
  );
}
