/** The verslag on screen, from the same paper that the files are drawn from; in Dutch, as they are. */

import { useMemo } from "react";
import type { Verslag } from "../../documents/verslag.ts";
import { verslagPaper } from "../../documents/verslag-paper.ts";
import { inLanguage } from "../../kernel/language.ts";
import { Section } from "../../ui/section.tsx";
import { PaperView } from "./paper-view.tsx";
import { texts } from "./texts.ts";

type VerslagPreviewProps = { readonly verslag: Verslag; readonly title?: string; readonly hint?: string };

export function VerslagPreview({ verslag, title = texts.preview, hint }: VerslagPreviewProps) {
  const paper = useMemo(() => inLanguage("nl", () => verslagPaper(verslag)), [verslag]);
  return (
    <Section title={title}>
      {hint && <p>{hint}</p>}
      <PaperView paper={paper} />
    </Section>
  );
}
