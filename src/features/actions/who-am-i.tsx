/** "Mijn acties": whose they are, asked once, and easily put right. */

import { UserRound } from "lucide-react";
import { useState } from "react";
import type { Person } from "../../domain/tables/people.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Writing } from "../../ui/may-write.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import styles from "./actions.module.css";
import { sayWhoIAm } from "./commands.ts";
import { texts } from "./texts.ts";

type WhoAmIProps = {
  /** null: nobody said so yet. */
  readonly me: Person | null;
  readonly people: ReadonlyMap<string, Person>;
};

export function WhoAmI({ me, people }: WhoAmIProps) {
  const [isAsking, setAsking] = useState(false);
  const words = texts.me;
  if (!me || isAsking) return <Question me={me} people={people} onAnswered={() => setAsking(false)} />;
  return (
    <Cluster>
      <span className={styles.quiet}>{words.of(me.name, me.functie.trim())}</span>
      <Button writes variant="quiet" icon={UserRound} onPress={() => setAsking(true)}>
        {words.notMe}
      </Button>
    </Cluster>
  );
}

function Question({ me, people, onAnswered }: WhoAmIProps & { readonly onAnswered: () => void }) {
  const store = useStore();
  const words = texts.me;
  const choices = [...people.values()]
    .filter((person) => person.id === me?.id || (!person.left && USERS.has(person.group)))
    .sort((a, b) => collator.compare(a.name, b.name));
  const choose = (id: string) => {
    const person = people.get(id);
    if (person) void sayWhoIAm(store, person);
    onAnswered();
  };
  return (
    <Writing>
      <Card tone="sunk">
        <Stack gap="small">
          <SelectField
            label={words.who}
            description={words.once}
            value={me?.id ?? ""}
            options={[
              { value: "", label: words.choose },
              ...choices.map(({ id, name }) => ({ value: id, label: name || words.unnamed })),
            ]}
            onChange={choose}
          />
          {choices.length === 0 && <p>{words.nobodyYet}</p>}
        </Stack>
      </Card>
    </Writing>
  );
}

const collator = new Intl.Collator("nl");

/** Officials and residents do not keep the organisation's papers. */
const USERS: ReadonlySet<string> = new Set(["board", "volunteer", "other"]);
