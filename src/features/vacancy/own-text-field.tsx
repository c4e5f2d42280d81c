/** The words of a vacancy: made up from what is known, until somebody writes their own. */

import { RotateCcw } from "lucide-react";
import { parseOwnWords } from "../../domain/drafts/own-words.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { changeVacancy } from "./commands.ts";
import { texts } from "./texts.ts";
import type { VacancyFile } from "./use-vacancy.ts";

interface OwnTextFieldProps {
  readonly file: VacancyFile;
  /** What it says as long as nobody wrote anything else. */
  readonly madeUp: string;
}

export function OwnTextField({ file, madeUp }: OwnTextFieldProps) {
  const store = useStore();
  const own = file.source.office.vacancyText;
  const keep = (typed: string) => {
    const words = parseOwnWords(typed, madeUp);
    if (!words.ok) return texts.text.tooLong;
    const vacancyText = words.value ?? "";
    if (vacancyText !== own) void changeVacancy(store, file, { vacancyText });
    return undefined;
  };
  const makeAgain = async () => {
    await changeVacancy(store, file, { vacancyText: "" });
    showToast({
      text: texts.text.madeAgain,
      undo: async () => void (await changeVacancy(store, file, { vacancyText: own })),
    });
  };
  return (
    <Stack gap="small">
      <KeptTextArea
        label={texts.text.label}
        description={own === "" ? texts.text.hint : texts.text.own}
        rows={8}
        lang="nl"
        kept={own || madeUp}
        keep={keep}
      />
      {own !== "" && (
        <div>
          <Button writes variant="quiet" icon={RotateCcw} onPress={() => void makeAgain()}>
            {texts.text.again}
          </Button>
        </div>
      )}
    </Stack>
  );
}
