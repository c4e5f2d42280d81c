/** A text for the successor, kept as it is typed; says so when a password or the name of a resident seems to be in it. */

import { longText } from "../../domain/drafts/text-fields.ts";
import { holdsPassword } from "../../domain/handover/checklist.ts";
import { namesIn, residentNames } from "../../domain/resident-names.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { Stack } from "../../ui/stack.tsx";
import { changeHandover } from "./commands.ts";
import type { HandoverFile } from "./read-handover.ts";
import { texts } from "./texts.ts";

interface StoryFieldProps {
  readonly file: HandoverFile;
  readonly field: "whereThingsLie" | "goodToKnow";
  readonly words: { readonly label: string; readonly hint: string };
}

export function StoryField({ file, field, words }: StoryFieldProps) {
  const store = useStore();
  const { office, people } = file.dossier;
  const kept = office.office[field];
  const keep = (typed: string) => {
    const text = longText(typed);
    if (!text.ok) return texts.problems.tooLongText;
    if (text.value !== kept) void changeHandover(store, file, { [field]: text.value });
    return undefined;
  };
  const residents = namesIn(kept, residentNames(people.values()));
  return (
    <Stack gap="small">
      <KeptTextArea label={words.label} description={words.hint} rows={4} kept={kept} keep={keep} />
      {holdsPassword(kept) && <Banner tone="warning">{texts.password}</Banner>}
      {residents.length > 0 && <Banner>{residents.map(texts.resident).join(" ")}</Banner>}
    </Stack>
  );
}
