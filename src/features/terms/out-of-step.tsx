/** A term began by itself, or was noted on another phone: Contacten is asked to follow, and never changed unasked. */

import { UserRoundCheck } from "lucide-react";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toasts.ts";
import { changePerson, functieOutOfStep, type Seated } from "./commands.ts";
import { texts } from "./texts.ts";

/** Nothing when both say the same. */
export function OutOfStep({ seated }: { readonly seated: Seated }) {
  const store = useStore();
  const { person } = seated;
  const functie = functieOutOfStep(seated, store.today());
  if (functie === undefined || person.left) return null;
  const press = async () => {
    const { kept, undo } = changePerson(store, person, { functie, group: "board" });
    if (!(await kept).ok) return;
    showToast({ text: texts.outOfStep.done, undo: async () => void (await undo()) });
  };
  return (
    <Banner
      action={
        <Button writes icon={UserRoundCheck} onPress={() => void press()}>
          {texts.outOfStep.action}
        </Button>
      }
    >
      {texts.outOfStep.sentence(functie, person.functie)}
    </Banner>
  );
}
