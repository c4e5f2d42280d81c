/** One effort for succession: to change, or to take away. */

import { Trash2 } from "lucide-react";
import { useNavigate, useParams } from "react-router";
import { efforts } from "../../domain/tables/board.ts";
import { readBoard } from "../../storage/queries/board.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { changeEffort, removeEffort, restoreEffort } from "./effort-commands.ts";
import { EffortFields } from "./effort-fields.tsx";
import { texts } from "./texts.ts";

const BACK = "/bestuur/inspanningen";

/** `/bestuur/inspanningen/:id`. */
export function EffortScreen() {
  const store = useStore();
  const navigate = useNavigate();
  const { id = "" } = useParams();
  const today = store.today();
  const read = useLive(
    async (reader) => ({ effort: await reader.get(efforts, id), file: await readBoard(reader, today) }),
    id,
  );
  const words = texts.efforts;
  const back = { href: BACK, label: words.back };
  if (!read) return null;
  const { effort, file } = read;
  if (!effort)
    return (
      <Page title={words.one} back={back}>
        <EmptyState title={words.gone} action={<LinkButton href={BACK}>{words.toList}</LinkButton>}>
          {words.goneLead}
        </EmptyState>
      </Page>
    );
  const removeNow = async () => {
    const kept = await removeEffort(store, id);
    // The frame says what is the matter; it is still here.
    if (!kept.ok) return;
    showToast({ text: words.removed, undo: async () => void (await restoreEffort(store, id)) });
    await navigate(BACK, { replace: true });
  };
  return (
    <Page title={words.one} back={back}>
      <EffortFields
        key={id}
        effort={effort}
        file={file}
        keep={(fields) => void changeEffort(store, id, fields)}
      />
      <div>
        <Button writes variant="danger" icon={Trash2} onPress={() => void removeNow()}>
          {words.remove}
        </Button>
      </div>
    </Page>
  );
}
