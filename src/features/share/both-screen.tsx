/** Bekijk beide: what two people wrote in the same place, and the choice between the two. */

import { Check, GitCompare } from "lucide-react";
import type { Person } from "../../domain/tables/people.ts";
import type { Json } from "../../kernel/canonical.ts";
import { resolveBoth } from "../../storage/sharing/both-changed.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import styles from "./both.module.css";
import { type Choice, type FieldWords, readChoices, type Side, sayValue } from "./read-both.ts";
import { texts } from "./texts.ts";
import { momentWords } from "./words.ts";

/** `/delen/beide`. */
export function BothScreen({ fieldWords }: { readonly fieldWords: FieldWords }) {
  const store = useStore();
  const choices = useLive((reader) => readChoices(reader, store.node), store.node);
  const words = texts.both;
  const back = { href: "/delen", label: texts.back };
  if (!choices) return null;
  const { list, people } = choices;
  return (
    <Page title={words.title} lead={list.length > 0 ? words.lead : undefined} back={back}>
      {list.length === 0 ? (
        <EmptyState title={words.none.title}>{words.none.sentence}</EmptyState>
      ) : (
        <Stack>
          {list.map((choice) => (
            <ChoiceCard key={choice.key} choice={choice} people={people} fieldWords={fieldWords} />
          ))}
          <p>{words.safe}</p>
        </Stack>
      )}
    </Page>
  );
}

interface ChoiceCardProps {
  readonly choice: Choice;
  readonly people: ReadonlyMap<string, Person>;
  readonly fieldWords: FieldWords;
}

function ChoiceCard({ choice, people, fieldWords }: ChoiceCardProps) {
  const store = useStore();
  const { key, table, field, record, kept, other } = choice;
  const name = fieldWords.nameOf(table, field) ?? texts.both.field;
  const say = (value: Json) => sayValue(fieldWords, field, value, people);
  const take = async (which: "kept" | "other") => {
    const settled = await resolveBoth(store, choice, which);
    if (settled.ok) showToast({ text: texts.both.chosen(name) });
  };
  return (
    <Card aria-labelledby={key}>
      <h2 id={key} className={styles.title}>
        {name}
        {record !== "" && <span className={styles.record}>{record}</span>}
      </h2>
      <div className={styles.sides}>
        <SideView
          side={kept}
          label={texts.both.kept}
          words={say(kept.value)}
          action={texts.both.keep}
          actionNamed={texts.both.keepNamed}
          onTake={() => void take("kept")}
        />
        <SideView
          side={other}
          label={texts.both.other}
          words={say(other.value)}
          action={texts.both.take}
          actionNamed={texts.both.takeNamed}
          onTake={() => void take("other")}
        />
      </div>
    </Card>
  );
}

interface SideViewProps {
  readonly side: Side;
  readonly label: string;
  readonly words: string;
  readonly action: string;
  readonly actionNamed: (value: string) => string;
  readonly onTake: () => void;
}

function SideView({ side, label, words, action, actionNamed, onTake }: SideViewProps) {
  const store = useStore();
  const who = side.isHere ? texts.both.here : side.name || texts.both.unknown;
  return (
    <div className={styles.side}>
      <p className={styles.label}>{label}</p>
      <p className={styles.value}>{words}</p>
      <p className={styles.label}>{texts.both.written(who, momentWords(side.at, store.today()))}</p>
      <div className={styles.choose}>
        <Button
          icon={label === texts.both.kept ? Check : GitCompare}
          aria-label={actionNamed(words)}
          onPress={onTake}
        >
          {action}
        </Button>
      </div>
    </div>
  );
}
