/** How large the letters of a paper are: one choice for all papers, remembered on this device. */

import { setPrintSize, usePrintSize } from "./print-size.ts";
import { SegmentedControl } from "./segmented-control.tsx";
import { texts } from "./texts.ts";

export function PrintSizeChoice() {
  const size = usePrintSize();
  return (
    <SegmentedControl
      label={texts.printSize}
      showLabel
      value={size === 16 ? "large" : "normal"}
      options={[
        { value: "normal", label: texts.printSizes.normal },
        { value: "large", label: texts.printSizes.large },
      ]}
      onChange={(chosen) => setPrintSize(chosen === "large" ? 16 : 12)}
    />
  );
}
