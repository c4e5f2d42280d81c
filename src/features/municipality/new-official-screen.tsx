/** Someone new in "Wie doet wat"; they stand in Contacten as well. */

import { Check } from "lucide-react";
import { useRef } from "react";
import { useNavigate } from "react-router";
import { people } from "../../domain/tables/people.ts";
import { useStore } from "../../storage/store-context.tsx";
import { useNewRecord } from "../../storage/use-new-record.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { OfficialFields } from "./official-fields.tsx";
import { texts } from "./texts.ts";

const BACK = "/gemeente/wie-doet-wat";

/** `/gemeente/wie-doet-wat/nieuw`. */
export function NewOfficialScreen() {
  const store = useStore();
  const navigate = useNavigate();
  const form = useRef<HTMLDivElement>(null);
  const fresh = useNewRecord(people, () => ({ group: "official", checkedOn: store.today() }));
  const words = texts.officials;
  const finish = async () => {
    const name = fresh.written()?.name ?? "";
    if (name === "") {
      // Leaving the empty field says what is missing.
      const field = form.current?.querySelector("input");
      field?.focus();
      showToast({ text: words.problems.empty });
      return;
    }
    showToast({ text: words.added(name) });
    await navigate(BACK, { replace: true });
  };
  return (
    <Page
      title={words.newTitle}
      back={{ href: BACK, label: words.title }}
      action={
        <Button variant="primary" size="live" icon={Check} onPress={() => void finish()}>
          {words.add}
        </Button>
      }
    >
      <div ref={form}>
        <OfficialFields person={fresh.record} keep={fresh.keep} autoFocus />
      </div>
    </Page>
  );
}
