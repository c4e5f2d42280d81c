/** What is done: one line until asked for, then the latest first and more at a time. */

import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Entry } from "../../storage/queries/register.ts";
import { Button } from "../../ui/button.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { texts } from "./texts.ts";
import { useDone } from "./use-register.ts";

type DoneSectionProps = {
  readonly kind: "action" | "question";
  readonly isShown: (entry: Entry) => boolean;
  /** A row with a key. */
  readonly children: (entry: Entry) => ReactNode;
};

export function DoneSection(props: DoneSectionProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={props.kind === "action" ? texts.done : texts.answered}
      action={
        <Button
          variant="quiet"
          icon={isOpen ? ChevronUp : ChevronDown}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? texts.hide : texts.show}
        </Button>
      }
    >
      {isOpen && <DoneList {...props} />}
    </Section>
  );
}

function DoneList({ kind, isShown, children }: DoneSectionProps) {
  const entries = useDone(kind)?.filter(isShown);
  if (!entries) return null;
  if (entries.length === 0) return <p>{kind === "action" ? texts.nothingDone : texts.nothingAnswered}</p>;
  return (
    <PagedList items={entries} step={30} aria-label={kind === "action" ? texts.done : texts.answered}>
      {children}
    </PagedList>
  );
}
