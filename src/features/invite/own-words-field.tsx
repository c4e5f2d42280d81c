/** The words of an invitation: made up from the meeting, until somebody writes their own. */

import { RotateCcw } from "lucide-react";
import { parseOwnWords } from "../../domain/drafts/own-words.ts";
import { saidNow } from "../../domain/invitation.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toasts.ts";
import { keepOwnWords, type WordsForm } from "./commands.ts";
import { texts } from "./texts.ts";
import { useKeptWords } from "./use-kept-words.ts";

type OwnWordsFieldProps = {
  readonly meeting: Meeting;
  readonly form: WordsForm;
  /** What it says as long as nobody wrote anything else. */
  readonly madeUp: string;
};

export function OwnWordsField({ meeting, form, madeUp }: OwnWordsFieldProps) {
  const store = useStore();
  const own = form === "message" ? meeting.ownMessage : meeting.ownMail;
  const keep = (typed: string) => {
    const words = parseOwnWords(typed, madeUp);
    if (words.ok && words.value !== (own?.text ?? null)) void keepOwnWords(store, meeting, form, words.value);
  };
  const draft = useKeptWords(own?.text ?? madeUp, keep);
  const makeAgain = async () => {
    draft.forget();
    await keepOwnWords(store, meeting, form, null);
    const before = draft.value;
    showToast({
      text: texts.text.madeAgain,
      undo: async () => void (await keepOwnWords(store, meeting, form, before)),
    });
  };
  const isTooLong = !parseOwnWords(draft.value, madeUp).ok;
  return (
    <>
      {own && own.said !== saidNow(meeting) && <Banner>{texts.text.old}</Banner>}
      <TextArea
        label={texts.text[form]}
        description={texts.text.hint}
        error={isTooLong ? texts.text.tooLong : undefined}
        rows={8}
        lang="nl"
        dir="auto"
        value={draft.value}
        onChange={draft.set}
        onBlur={draft.save}
      />
      {own && (
        <Cluster>
          <Button writes variant="quiet" icon={RotateCcw} onPress={() => void makeAgain()}>
            {texts.text.again}
          </Button>
        </Cluster>
      )}
    </>
  );
}
