/** The line that offers a new version; absent during a live meeting. */
import { Sparkles } from "lucide-react";
import { Banner } from "../ui/banner.tsx";
import { Button } from "../ui/button.tsx";
import { texts } from "./texts.ts";
import { applyUpdate, showsUpdateLine, useUpdates } from "./updates.ts";

export function UpdateLine() {
  const shown = useUpdates(showsUpdateLine);
  const heldElsewhere = useUpdates((updates) => updates.heldElsewhere);
  return (
    <div aria-live="polite">
      {shown && (
        <Banner
          icon={Sparkles}
          action={<Button onPress={() => void applyUpdate()}>{texts.update.apply}</Button>}
        >
          {heldElsewhere ? texts.update.heldElsewhere : texts.update.ready}
        </Banner>
      )}
    </div>
  );
}
