/** "Noteer": an action, a question or a belnotitie that comes up outside any meeting. */

import { ListTodo, MessageCircleQuestionMark, PhoneCall } from "lucide-react";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { texts } from "./texts.ts";

export function NoteDown() {
  return (
    <div role="group" aria-label={texts.note.title}>
      <Cluster>
        <LinkButton href="/acties/nieuw" icon={ListTodo}>
          {texts.note.action}
        </LinkButton>
        <LinkButton href="/acties/nieuw?soort=vraag" icon={MessageCircleQuestionMark}>
          {texts.note.question}
        </LinkButton>
        <LinkButton href="/belnotities/nieuw" icon={PhoneCall}>
          {texts.note.call}
        </LinkButton>
      </Cluster>
    </div>
  );
}
