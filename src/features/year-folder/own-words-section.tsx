/** What the records of a year cannot say: in own words, and how the board mirrors the wijk. */

import type { YearNote } from "../../domain/tables/norms.ts";
import { useStore } from "../../storage/store-context.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { keepYearNote } from "./commands.ts";
import { texts } from "./texts.ts";

/** `year`: as it is called, "2026". */
export function OwnWordsSection({ note, year }: { readonly note: YearNote; readonly year: string }) {
  const store = useStore();
  const kept = (field: "mirror" | "remark") => ({
    kept: note[field],
    keep: (text: string) => (keepYearNote(store, note, field, text).ok ? undefined : texts.own.tooLong),
  });
  return (
    <Section title={texts.own.title(year)}>
      <Stack>
        <KeptTextArea
          label={texts.own.remark}
          description={texts.own.remarkHint}
          rows={3}
          {...kept("remark")}
        />
        <KeptTextArea
          label={texts.own.mirror}
          description={texts.own.mirrorHint}
          rows={3}
          {...kept("mirror")}
        />
      </Stack>
    </Section>
  );
}
