/** Deletes an action or a question, with a way back. */

import { Trash2 } from "lucide-react";
import { useNavigate } from "react-router";
import type { Entry } from "../../storage/queries/register.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { showToast } from "../../ui/toasts.ts";
import { removeEntry, restoreEntry } from "./commands.ts";
import { texts } from "./texts.ts";
import { useBack } from "./use-back.ts";

export function RemoveEntry({ entry, isQuestion }: { readonly entry: Entry; readonly isQuestion: boolean }) {
  const store = useStore();
  const navigate = useNavigate();
  const back = useBack(isQuestion);
  const { id } = entry.block;
  const press = async () => {
    await removeEntry(store, id);
    showToast({
      text: isQuestion ? texts.toast.removedQuestion : texts.toast.removedAction,
      undo: async () => void (await restoreEntry(store, id)),
    });
    await navigate(back.href);
  };
  return (
    <Cluster>
      <Button writes variant="quiet" icon={Trash2} onPress={() => void press()}>
        {isQuestion ? texts.one.removeQuestion : texts.one.removeAction}
      </Button>
    </Cluster>
  );
}
