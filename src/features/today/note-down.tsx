/** "Noteer": an action or a question that comes up outside any meeting. */

import { ListTodo, MessageCircleQuestionMark } from "lucide-react";
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
      </Cluster>
    </div>
  );
}
