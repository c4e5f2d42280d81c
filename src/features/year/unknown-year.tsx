/** What stands where an address names no year. */

import { CalendarRange } from "lucide-react";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { texts } from "./texts.ts";

export function UnknownYear() {
  return (
    <Page title={texts.unknown} back={{ href: "/meer", label: texts.back }}>
      <EmptyState
        title={texts.unknown}
        action={
          <LinkButton href="/jaar" icon={CalendarRange}>
            {texts.toNow}
          </LinkButton>
        }
      >
        {texts.unknownLead}
      </EmptyState>
    </Page>
  );
}
