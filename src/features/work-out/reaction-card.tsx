/** One reaction: who said what, what was done with it and why. */

import { FilePenLine, Trash2 } from "lucide-react";
import { nameOf } from "../../documents/verslag-entries.ts";
import { parseReactionAnswer } from "../../domain/drafts/reaction.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import type { Reaction } from "../../domain/tables/handing-out.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { changeReaction, removeReaction, restoreReaction } from "./reaction-commands.ts";
import { texts } from "./texts.ts";
import styles from "./work-out.module.css";

type ReactionCardProps = {
  readonly reaction: Reaction;
  readonly file: MeetingFile;
  /** "3 Verkeer rond de school"; "" the whole of it. */
  readonly point: string;
  readonly isOpen: boolean;
};

export function ReactionCard({ reaction, file, point, isOpen }: ReactionCardProps) {
  const store = useStore();
  const words = texts.reactions;
  const who = reaction.personId === "" ? reaction.name : nameOf(file.people, reaction.personId);
  return (
    <Card>
      <Stack gap="small">
        <h3 dir="auto">{words.from(who, shortDate(reaction.on, store.today()))}</h3>
        {point !== "" && <p className={styles.quiet}>{words.about(point)}</p>}
        <p className={styles.words} dir="auto">
          {reaction.text}
        </p>
        {isOpen ? <Answer reaction={reaction} who={who} file={file} /> : <Answered reaction={reaction} />}
      </Stack>
    </Card>
  );
}

type AnswerProps = Pick<ReactionCardProps, "reaction" | "file"> & { readonly who: string };

function Answer({ reaction, who, file }: AnswerProps) {
  const store = useStore();
  const words = texts.reactions;
  const drop = async () => {
    await removeReaction(store, reaction.id);
    showToast({
      text: words.removed(who),
      undo: async () => void (await restoreReaction(store, reaction.id)),
    });
  };
  return (
    <>
      <ChipGroup
        mode="one"
        label={words.outcome(who)}
        value={reaction.outcome === "adopted" || reaction.outcome === "declined" ? reaction.outcome : null}
        options={[
          { value: "adopted", label: words.outcomes.adopted },
          { value: "declined", label: words.outcomes.declined },
        ]}
        onChange={(outcome) => void changeReaction(store, reaction.id, { outcome: outcome ?? "" })}
      />
      {reaction.outcome !== "" && (
        <KeptTextField
          label={words.why}
          kept={reaction.answer}
          keep={(typed) => {
            const answer = parseReactionAnswer(typed);
            if (!answer.ok) return words.whyTooLong;
            if (answer.value !== reaction.answer)
              void changeReaction(store, reaction.id, { answer: answer.value });
            return undefined;
          }}
        />
      )}
      <Cluster>
        <LinkButton
          icon={FilePenLine}
          href={`/vergaderingen/${file.meeting.id}/notuleren${reaction.itemId === "" ? "" : `?punt=${reaction.itemId}`}`}
        >
          {words.openText}
        </LinkButton>
        <Button
          writes
          variant="quiet"
          icon={Trash2}
          aria-label={words.removeOf(who)}
          onPress={() => void drop()}
        >
          {words.remove}
        </Button>
      </Cluster>
    </>
  );
}

function Answered({ reaction: { outcome, answer } }: Pick<ReactionCardProps, "reaction">) {
  const { outcomes } = texts.reactions;
  const known = (["adopted", "declined"] as const).find((each) => each === outcome) ?? "open";
  return (
    <p dir="auto">
      <strong>{outcomes[known]}</strong>
      {answer !== "" && `: ${answer}`}
    </p>
  );
}
