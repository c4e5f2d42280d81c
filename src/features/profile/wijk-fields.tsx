/** The wijk and stadsdeel of the organisation, and the wijken without an organisation that it acts for as well. */

import { MapPin, Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import { parseExtraWijk } from "../../domain/drafts/profile.ts";
import { listed } from "../../press/calendar-words.ts";
import { Button } from "../../ui/button.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { Part } from "./part.tsx";
import type { PartProps } from "./part-props.ts";
import { texts } from "./texts.ts";

export function WijkFields({ organisation, keep }: PartProps) {
  const words = texts.wijk;
  return (
    <Section title={words.title}>
      <Stack>
        <KeptTextField
          label={words.own}
          description={words.ownHint}
          autoComplete="off"
          kept={organisation.neighbourhood}
          keep={keep("neighbourhood")}
        />
        <KeptTextField
          label={words.district}
          description={words.districtHint}
          autoComplete="off"
          kept={organisation.district}
          keep={keep("district")}
        />
      </Stack>
    </Section>
  );
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") === b.join("\n");

export function OtherWijkenPart({ organisation, change }: PartProps) {
  const typed = useTyped(organisation.actsFor, isSame);
  const words = texts.wijk;
  const set = (actsFor: readonly string[]) => {
    typed.set(actsFor);
    change({ actsFor });
  };
  const drop = (wijk: string) => {
    const before = typed.value;
    set(before.filter((each) => each !== wijk));
    showToast({ text: words.removed(wijk), undo: () => change({ actsFor: before }) });
  };
  return (
    <Part id="wijken" title={words.others} said={listed(typed.value)}>
      <p>{words.othersLead}</p>
      {typed.value.length > 0 && (
        <List aria-label={words.list}>
          {typed.value.map((wijk) => (
            <ListRow
              key={wijk}
              icon={MapPin}
              title={wijk}
              actions={
                <Button
                  variant="quiet"
                  icon={X}
                  aria-label={words.removeNamed(wijk)}
                  onPress={() => drop(wijk)}
                >
                  {words.remove}
                </Button>
              }
            />
          ))}
        </List>
      )}
      <AddWijk
        own={organisation.neighbourhood}
        known={typed.value}
        onAdd={(wijk) => set([...typed.value, wijk])}
      />
    </Part>
  );
}

interface AddWijkProps {
  readonly own: string;
  readonly known: readonly string[];
  readonly onAdd: (wijk: string) => void;
}

function AddWijk({ own, known, onAdd }: AddWijkProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useUnsentWords("profile wijk");
  const [problem, setProblem] = useState<string>();
  const add = () => {
    const parsed = parseExtraWijk(text, own, known);
    setProblem(parsed.ok ? undefined : messageOf(parsed.error));
    if (parsed.ok) {
      onAdd(parsed.value);
      setText("");
    }
    field.current?.focus();
  };
  return (
    <Stack gap="small">
      <TextField
        ref={field}
        label={texts.wijk.add}
        value={text}
        error={problem}
        autoComplete="off"
        enterKeyHint="done"
        onChange={(value) => {
          setText(value);
          setProblem(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <div>
        <Button icon={Plus} keepsFocus onPress={add}>
          {texts.wijk.addButton}
        </Button>
      </div>
    </Stack>
  );
}

function messageOf(problem: string): string {
  const { emptyNew, already, tooMany, tooLong } = texts.problems;
  if (problem === "empty") return emptyNew;
  if (problem === "already") return already;
  return problem === "tooMany" ? tooMany : tooLong;
}
