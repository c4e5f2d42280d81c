/** The wijk and stadsdeel of the organisation, and the wijken without an organisation that it acts for as well. */

import { MapPin, X } from "lucide-react";
import { parseExtraNeighbourhood } from "../../domain/drafts/profile.ts";
import { listed } from "../../press/calendar-words.ts";
import { AddField } from "../../ui/add-field.tsx";
import { Button } from "../../ui/button.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { isSameList, useTyped } from "../../ui/use-typed.ts";
import { Part } from "./part.tsx";
import type { PartProps } from "./part-props.ts";
import { texts } from "./texts.ts";

export function NeighbourhoodFields({ organisation, keep }: PartProps) {
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

export function OtherNeighbourhoodsPart({ organisation, change }: PartProps) {
  const typed = useTyped(organisation.actsFor, isSameList);
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
                  writes
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
      <AddNeighbourhood
        own={organisation.neighbourhood}
        known={typed.value}
        onAdd={(wijk) => set([...typed.value, wijk])}
      />
    </Part>
  );
}

interface AddNeighbourhoodProps {
  readonly own: string;
  readonly known: readonly string[];
  readonly onAdd: (wijk: string) => void;
}

function AddNeighbourhood({ own, known, onAdd }: AddNeighbourhoodProps) {
  const add = (typed: string) => {
    const parsed = parseExtraNeighbourhood(typed, own, known);
    if (!parsed.ok) return messageOf(parsed.error);
    onAdd(parsed.value);
    return undefined;
  };
  return (
    <AddField
      label={texts.wijk.add}
      button={texts.wijk.addButton}
      autoComplete="off"
      unsent={useUnsentWords("profile wijk")}
      onAdd={add}
    />
  );
}

function messageOf(problem: string): string {
  const { emptyNew, already, tooMany, tooLong } = texts.problems;
  if (problem === "empty") return emptyNew;
  if (problem === "already") return already;
  return problem === "tooMany" ? tooMany : tooLong;
}
