/** The size of all text, to be chosen where one notices it; it is seen at once. */
import { setTextSize, type TextSize, usePreferences } from "./preferences.ts";
import { SegmentedControl } from "./segmented-control.tsx";
import { texts } from "./texts.ts";

const sizes: readonly TextSize[] = ["100", "115", "130"];

/** Three sizes beside one another. */
export function TextSizeControl() {
  const textSize = usePreferences((preferences) => preferences.textSize);
  return (
    <SegmentedControl
      label={texts.textSize}
      showLabel
      value={textSize}
      onChange={setTextSize}
      options={sizes.map((size) => ({ value: size, label: texts.textSizes[size] }))}
    />
  );
}
