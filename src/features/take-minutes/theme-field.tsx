/** Of a thematafel: which theme a point belongs to, one used before or a new one. */

import { useState } from "react";
import { optionalText } from "../../domain/drafts/text-fields.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { type Block, blocks } from "../../domain/tables/blocks.ts";
import { themesOf } from "../../domain/themes.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

interface ThemeFieldProps {
  readonly file: MeetingFile;
  readonly block: Block;
  readonly isOpen: boolean;
}

const NEW = "\u0000";

export function ThemeField({ file, block, isOpen }: ThemeFieldProps) {
  const store = useStore();
  const theme = useTyped(block.theme);
  const known = themesOf(file.blocks);
  const [isNew, setNew] = useState(false);
  if (!isOpen) {
    return theme.value === "" ? null : <p className={styles.summary}>{texts.theme.of(theme.value)}</p>;
  }
  const set = (value: string) => {
    theme.set(value);
    void store.commit([write(blocks, block.id, { theme: value })]);
  };
  const keep = (typed: string): string | undefined => {
    const words = optionalText(typed);
    if (!words.ok) return texts.theme.tooLong;
    if (words.value !== theme.value) set(words.value);
    return undefined;
  };
  return (
    <Stack gap="small">
      {known.length > 0 && (
        <ChipGroup
          mode="one"
          label={texts.theme.label}
          value={isNew ? NEW : theme.value === "" ? null : theme.value}
          options={[
            ...known.map((value) => ({ value, label: value })),
            { value: NEW, label: texts.theme.another },
          ]}
          onChange={(value) => {
            setNew(value === NEW);
            if (value !== NEW) set(value ?? "");
          }}
        />
      )}
      {(isNew || known.length === 0) && (
        <KeptTextField
          label={known.length === 0 ? texts.theme.label : texts.theme.name}
          description={texts.theme.example}
          kept={isNew && known.includes(theme.value) ? "" : theme.value}
          keep={keep}
        />
      )}
    </Stack>
  );
}
