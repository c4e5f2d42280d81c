/** "Reacties op het concept": until when, who said what, and what was done with it. */

import { agendaTree, flatAgenda } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { countReactions, reactionsInOrder } from "../../domain/reactions.ts";
import { reactions } from "../../domain/tables/handing-out.ts";
import { parseCivilDate } from "../../kernel/civil-date.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { NewReaction } from "./new-reaction.tsx";
import { ReactionCard } from "./reaction-card.tsx";
import { setReactUntil } from "./reaction-commands.ts";
import { texts } from "./texts.ts";

/** `isOpen`: the verslag is a concept, and what people say can still be taken over. */
export function Reactions({ file, isOpen }: { readonly file: MeetingFile; readonly isOpen: boolean }) {
  const store = useStore();
  const { meeting } = file;
  const words = texts.reactions;
  const list = useLive((reader) => reader.where(reactions, "meetingId", meeting.id), meeting.id);
  if (!list || (list.length === 0 && !isOpen)) return null;
  const points = new Map(
    flatAgenda(agendaTree(file.items)).map(({ item, number }) => [
      item.id,
      `${number} ${item.title.trim() || texts.check.noTitle}`,
    ]),
  );
  return (
    <Section title={words.title} count={list.length === 0 ? undefined : list.length}>
      {isOpen && (
        <DateField
          label={words.until}
          description={words.untilHint}
          value={meeting.reactUntil}
          onChange={(day) => {
            if (day === "" || parseCivilDate(day) !== undefined) void setReactUntil(store, meeting.id, day);
          }}
        />
      )}
      {list.length > 0 && <p>{words.counted(countReactions(list))}</p>}
      <Stack>
        {reactionsInOrder(list).map((reaction) => (
          <ReactionCard
            key={reaction.id}
            reaction={reaction}
            file={file}
            point={points.get(reaction.itemId) ?? ""}
            isOpen={isOpen}
          />
        ))}
      </Stack>
      {isOpen && <NewReaction file={file} points={points} />}
    </Section>
  );
}
