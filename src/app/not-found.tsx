/** An address that is no screen. */
import { House } from "lucide-react";
import { EmptyState } from "../ui/empty-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Page } from "../ui/page.tsx";
import { texts } from "./texts.ts";

export function NotFound() {
  return (
    <Page title={texts.notFound.title}>
      <EmptyState
        title={texts.notFound.heading}
        action={
          <LinkButton href="/" variant="primary" icon={House}>
            {texts.notFound.home}
          </LinkButton>
        }
      >
        {texts.notFound.safe}
      </EmptyState>
    </Page>
  );
}
