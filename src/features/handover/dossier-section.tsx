/** The dossier: what it holds, that it is not public, and its other forms. */

import { FileType2, Lock, MessageSquareText } from "lucide-react";
import type { Dossier } from "../../domain/handover/dossier.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import styles from "./handover.module.css";
import type { DossierForm } from "./share-dossier.ts";
import { texts } from "./texts.ts";

interface DossierSectionProps {
  readonly dossier: Dossier;
  readonly busy: DossierForm | undefined;
  readonly onShare: (form: DossierForm) => void;
}

export function DossierSection({ dossier, busy, onShare }: DossierSectionProps) {
  const words = texts.dossier;
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <Card tone="sunk">
        <Stack>
          <h3>{words.inside}</h3>
          <ul className={styles.parts}>
            {partsOf(dossier).map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
          <p className={styles.without}>
            <Icon icon={Lock} /> <span>{words.without}</span>
          </p>
        </Stack>
      </Card>
      <Cluster>
        <Button icon={FileType2} pending={busy === "docx"} onPress={() => onShare("docx")}>
          {words.docx}
        </Button>
        <Button icon={MessageSquareText} pending={busy === "text"} onPress={() => onShare("text")}>
          {words.text}
        </Button>
      </Cluster>
    </Section>
  );
}

function partsOf({ office, list, actions, questions, commitments, dates, contacts }: Dossier): string[] {
  const { parts } = texts.dossier;
  const { whereThingsLie, goodToKnow } = office.office;
  return [
    ...(list.lines.length > 0 ? [parts.list(list.done, list.lines.length)] : []),
    ...(whereThingsLie === "" ? [] : [parts.lies]),
    ...(goodToKnow === "" ? [] : [parts.know]),
    parts.actions(actions.length),
    parts.questions(questions.length),
    parts.commitments(commitments.length),
    parts.dates(dates.length),
    parts.terms,
    parts.contacts(contacts.board.length + contacts.outside.length + contacts.volunteers.length),
  ];
}
