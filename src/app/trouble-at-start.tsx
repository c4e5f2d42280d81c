/** When the phone's storage gives no answer at the start: what happened, what is safe, what to do. */
import { RefreshCw } from "lucide-react";
import type { Trouble } from "../storage/store.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { startSession } from "./session.ts";
import { texts } from "./texts.ts";

export function TroubleAtStart({ trouble }: { trouble: Trouble }) {
  return (
    <main id="inhoud">
      <Page
        title={texts.trouble.title}
        action={
          <Button icon={RefreshCw} variant="primary" onPress={() => void startSession()}>
            {texts.health.retry}
          </Button>
        }
      >
        <p role="alert">{texts.trouble[trouble.kind]}</p>
      </Page>
    </main>
  );
}
