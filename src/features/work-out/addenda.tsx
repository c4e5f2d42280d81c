/** Corrections after adoption, each beside the adopted text, and the form for a new one. */

import { Plus } from "lucide-react";
import { useState } from "react";
import { lifeOf } from "../../documents/verslag-life.ts";
import { parseAddendum, type WordsProblem } from "../../domain/drafts/minutes-draft.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Writing } from "../../ui/may-write.tsx";
import { Section } from "../../ui/section.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { addAddendum, removeAddendum } from "./commands.ts";
import { texts } from "./texts.ts";
import styles from "./work-out.module.css";

type AddendaProps = { readonly file: MeetingFile; readonly me: string };

export function Addenda({ file, me }: AddendaProps) {
  const words = texts.addenda;
  return (
    <Section title={words.title} count={file.addenda.length === 0 ? undefined : file.addenda.length}>
      <p>{words.intro}</p>
      {lifeOf(file).addenda.map(({ text, on, by }) => (
        <Card key={`${on} ${by} ${text}`}>
          <h3>{words.heading(fullDate(on), by)}</h3>
          <p className={styles.words} dir="auto">
            {text}
          </p>
        </Card>
      ))}
      <NewAddendum file={file} me={me} />
    </Section>
  );
}

function NewAddendum({ file, me }: AddendaProps) {
  const store = useStore();
  const words = texts.addenda;
  const [text, setText] = useUnsentWords(`addendum:${file.meeting.id}`);
  const [problem, setProblem] = useState<WordsProblem>();
  const add = async () => {
    const parsed = parseAddendum(text);
    setProblem(parsed.ok ? undefined : parsed.error);
    if (!parsed.ok) return;
    const id = await addAddendum(store, file.meeting.id, parsed.value, me);
    setText("");
    showToast({ text: words.added, undo: async () => void (await removeAddendum(store, id)) });
  };
  return (
    <Writing>
      <TextArea
        label={words.label}
        description={words.example}
        error={problem && words[problem]}
        dir="auto"
        value={text}
        onChange={(next) => {
          setText(next);
          setProblem(undefined);
        }}
      />
      <Cluster>
        <Button writes icon={Plus} onPress={() => void add()}>
          {words.add}
        </Button>
      </Cluster>
    </Writing>
  );
}
