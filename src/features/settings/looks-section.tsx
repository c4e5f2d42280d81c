/** How the screens look to this reader: size, light or dark, language, and less movement. Kept on this device alone. */

import type { Language } from "../../kernel/language.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LanguageControl } from "../../ui/language-control.tsx";
import { setMotion, setTheme, usePreferences } from "../../ui/preferences.ts";
import { Section } from "../../ui/section.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextSizeControl } from "../../ui/text-size-control.tsx";
import styles from "./settings.module.css";
import { texts } from "./texts.ts";

export function LooksSection({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const theme = usePreferences((preferences) => preferences.theme);
  const { title, theme: label, themes, papers } = texts.looks;
  return (
    <Section title={title}>
      <Stack>
        <TextSizeControl />
        <SegmentedControl
          label={label}
          showLabel
          value={theme}
          onChange={setTheme}
          options={[
            { value: "system", label: themes.system },
            { value: "light", label: themes.light },
            { value: "dark", label: themes.dark },
          ]}
        />
        <Stack gap="small">
          <LanguageControl onChange={onLanguage} />
          <p className={styles.quiet}>{papers}</p>
        </Stack>
        <Disclosure>
          <MotionControl />
        </Disclosure>
      </Stack>
    </Section>
  );
}

function MotionControl() {
  const motion = usePreferences((preferences) => preferences.motion);
  const { label, system, less } = texts.looks.motion;
  return (
    <SegmentedControl
      label={label}
      showLabel
      value={motion}
      onChange={setMotion}
      options={[
        { value: "system", label: system },
        { value: "less", label: less },
      ]}
    />
  );
}
