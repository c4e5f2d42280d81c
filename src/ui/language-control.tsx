/** The language of the screens. Each is called by its own name, to be found by whoever reads only that one. */
import { LANGUAGES, type Language, language } from "../kernel/language.ts";
import { SegmentedControl } from "./segmented-control.tsx";
import { texts } from "./texts.ts";

interface LanguageControlProps {
  /** Keeps what was chosen and shows the app in it. */
  readonly onChange: (language: Language) => void;
}

export function LanguageControl({ onChange }: LanguageControlProps) {
  return (
    <SegmentedControl
      label={texts.language}
      showLabel
      value={language()}
      onChange={(chosen) => {
        if (chosen !== language()) onChange(chosen);
      }}
      options={LANGUAGES.map((value) => ({ value, label: texts.languages[value] }))}
    />
  );
}
