/** Nobody has a term yet: where to begin. */

import { UserPlus } from "lucide-react";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { texts } from "./texts.ts";

export function RosterEmpty() {
  const { title, sentence, action } = texts.empty;
  return (
    <EmptyState
      title={title}
      action={
        <LinkButton href="/bestuur/nieuw" icon={UserPlus}>
          {action}
        </LinkButton>
      }
    >
      {sentence}
    </EmptyState>
  );
}
