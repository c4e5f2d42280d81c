/** Belet en ontstentenis, in plain words: who takes over, and when that was last looked at (WBTR). */

import { Check } from "lucide-react";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { waitingTime } from "../../domain/waiting-time.ts";
import { spokenSpan } from "../../press/spoken-span.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { showToast } from "../../ui/toasts.ts";
import { ruleIsFine } from "./commands.ts";
import { Part } from "./part.tsx";
import type { PartProps } from "./part-props.ts";
import { texts } from "./texts.ts";

export function DeputyPart({ organisation, keep }: PartProps) {
  const store = useStore();
  const words = texts.deputy;
  const isFine = async () => {
    const undo = await ruleIsFine(store, organisation);
    showToast({ text: words.noted, undo });
  };
  return (
    <Part
      id="vervanging"
      title={words.title}
      said={organisation.deputyRule === "" ? "" : lookedGlance(organisation, store.today())}
    >
      <p>{organisation.legalForm === "none" ? words.plain : words.law}</p>
      <KeptTextArea
        label={words.label}
        description={words.hint}
        rows={3}
        kept={organisation.deputyRule}
        keep={keep("deputyRule")}
      />
      {organisation.deputyRule !== "" && (
        <>
          <p role="status">{lookedWords(organisation, store.today())}</p>
          <div>
            <Button writes icon={Check} onPress={() => void isFine()}>
              {words.fine}
            </Button>
          </div>
        </>
      )}
    </Part>
  );
}

/** "8 maanden geleden bekeken"; "" never. */
function lookedGlance({ deputyRuleCheckedOn: on }: Organisation, today: string): string {
  if (on === "") return "";
  const { count, unit } = waitingTime(on, today);
  return count === 0 ? texts.deputy.glanceToday : texts.deputy.glance(spokenSpan(count, unit));
}

/** "U hebt hier 8 maanden geleden naar gekeken." */
function lookedWords({ deputyRuleCheckedOn: on }: Organisation, today: string): string {
  if (on === "") return texts.deputy.never;
  const { count, unit } = waitingTime(on, today);
  return count === 0 ? texts.deputy.today : texts.deputy.looked(spokenSpan(count, unit));
}
