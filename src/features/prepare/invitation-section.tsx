/** The way to the invitation, and calmly whether it still says what the meeting says. */

import { Send, Undo2 } from "lucide-react";
import { changesSinceInvited, type ToldChange } from "../../domain/invitation.ts";
import { isCancelled, phaseOf } from "../../domain/meeting-state.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Tag } from "../../ui/tag.tsx";
import { texts } from "./texts.ts";

/** Nothing once the meeting began: then everyone knows. */
export function InvitationSection({ meeting }: { readonly meeting: Meeting }) {
  if (phaseOf(meeting) !== "planned") return null;
  const words = texts.invitation;
  const changes = changesSinceInvited(meeting);
  const rest = meeting.invited ? words.sent : words.what;
  return (
    <List>
      <ListRow
        icon={Send}
        title={isCancelled(meeting) ? words.titleCancelled : words.title}
        meta={changes.length > 0 ? words.again(changes.map(wordOf).join(words.and)) : rest}
        tag={
          changes.length > 0 && (
            <Tag icon={Undo2} tone="yellow">
              {words.changed}
            </Tag>
          )
        }
        href={`/vergaderingen/${meeting.id}/uitnodigen`}
      />
    </List>
  );
}

const wordOf = (change: ToldChange): string => texts.invitation.changes[change];
