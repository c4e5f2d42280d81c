/** The form for a reaction that came in: who, about what, and in what words. */

import { Plus } from "lucide-react";
import { useState } from "react";
import { attendeesInOrder } from "../../domain/attendance.ts";
import {
  OTHER,
  parseReaction,
  type ReactionDraft,
  type ReactionProblems,
} from "../../domain/drafts/reaction.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useFormDraft } from "../../ui/form-drafts.ts";
import { Writing } from "../../ui/may-write.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { addReaction, removeReaction } from "./reaction-commands.ts";
import { texts } from "./texts.ts";

type NewReactionProps = {
  readonly file: MeetingFile;
  /** The agenda items by id, as they are called. */
  readonly points: ReadonlyMap<string, string>;
};

const EMPTY: ReactionDraft = { who: "", name: "", itemId: "", text: "" };

export function NewReaction({ file, points }: NewReactionProps) {
  const words = texts.reactions;
  const { draft, edit, problems, add } = useAdding(file);
  const asked = attendeesInOrder(file.meeting, file.attendance, file.people).map(({ person }) => ({
    value: person.id,
    label: person.name || texts.check.unknownPerson,
  }));
  const messageOf = (field: keyof ReactionProblems) =>
    problems[field] && words.problems[field][problems[field]];
  return (
    <Writing>
      <Disclosure label={words.add} defaultOpen={draft.text !== ""}>
        <Stack>
          <SelectField
            label={words.who}
            value={draft.who}
            error={messageOf("who")}
            options={[{ value: "", label: words.choose }, ...asked, { value: OTHER, label: words.other }]}
            onChange={(who) => edit({ who })}
          />
          {draft.who === OTHER && (
            <TextField
              label={words.name}
              value={draft.name}
              error={messageOf("name")}
              onChange={(name) => edit({ name })}
            />
          )}
          <SelectField
            label={words.item}
            value={draft.itemId}
            options={[
              { value: "", label: words.whole },
              ...[...points].map(([value, label]) => ({ value, label })),
            ]}
            onChange={(itemId) => edit({ itemId })}
          />
          <TextArea
            label={words.text}
            description={words.example}
            dir="auto"
            value={draft.text}
            error={messageOf("text")}
            onChange={(text) => edit({ text })}
          />
          <Cluster>
            <Button icon={Plus} onPress={() => void add()}>
              {words.addButton}
            </Button>
          </Cluster>
        </Stack>
      </Disclosure>
    </Writing>
  );
}

function useAdding(file: MeetingFile) {
  const store = useStore();
  const [draft, change, forget] = useFormDraft<ReactionDraft>(
    `reaction ${store.organisationId} ${file.meeting.id}`,
    EMPTY,
  );
  const [problems, setProblems] = useState<ReactionProblems>({});
  const edit = (fields: Partial<ReactionDraft>) => {
    change(fields);
    setProblems({});
  };
  const add = async () => {
    const parsed = parseReaction(draft, file.people);
    setProblems(parsed.ok ? {} : parsed.error);
    if (!parsed.ok) return;
    const id = await addReaction(store, file.meeting.id, parsed.value);
    forget();
    showToast({
      text: texts.reactions.added,
      undo: async () => void (await removeReaction(store, id)),
    });
  };
  return { draft, edit, problems, add };
}
