/** Something that was done for succession; what it was is enough. */

import { Check } from "lucide-react";
import { useRef, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { efforts } from "../../domain/tables/board.ts";
import { readBoard } from "../../storage/queries/board.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { useNewRecord } from "../../storage/use-new-record.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { EffortFields } from "./effort-fields.tsx";
import { texts } from "./texts.ts";

/** `/bestuur/inspanningen/nieuw`, with `?over=` for a person and `?functie=` for a functie. */
export function NewEffortScreen() {
  const store = useStore();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const today = store.today();
  const file = useLive((reader) => readBoard(reader, today));
  const over = params.get("over") ?? "";
  const fresh = useNewRecord(efforts, () => ({
    on: today,
    personId: over,
    functie: params.get("functie") ?? "",
  }));
  const [isMissing, setMissing] = useState(false);
  const what = useRef<HTMLTextAreaElement>(null);
  const words = texts.efforts;
  const home =
    over === ""
      ? { href: "/bestuur/inspanningen", label: words.back }
      : { href: `/bestuur/lid/${over}`, label: file?.people.get(over)?.name || texts.board };
  const finish = async () => {
    const written = fresh.written();
    if (!written?.what && !written?.result) {
      setMissing(true);
      what.current?.focus();
      return;
    }
    showToast({ text: words.added });
    await navigate(home.href, { replace: true });
  };
  return (
    <Page
      title={words.newTitle}
      back={home}
      action={
        <Button variant="primary" size="live" icon={Check} onPress={() => void finish()}>
          {words.add}
        </Button>
      }
    >
      {file && (
        <EffortFields
          effort={fresh.record}
          file={file}
          keep={fresh.keep}
          what={what}
          problem={
            isMissing && fresh.record.what === "" && fresh.record.result === "" ? words.blank : undefined
          }
        />
      )}
    </Page>
  );
}
