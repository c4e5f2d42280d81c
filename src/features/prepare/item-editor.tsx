/** Changing one agenda item: its name, its time, who brings it in, and its sub-points. */

import { Trash2 } from "lucide-react";
import type { AgendaEntry } from "../../domain/agenda.ts";
import { contactsOf } from "../../domain/contacts.ts";
import type { AgendaItem } from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { Attachments } from "./attachments.tsx";
import { changeItem } from "./commands.ts";
import { LettersSwitch } from "./letters-switch.tsx";
import { SubPoints } from "./sub-points.tsx";
import { takeOff } from "./take-off.ts";
import { texts } from "./texts.ts";
import { TitleField } from "./title-field.tsx";

interface ItemEditorProps {
  readonly entry: AgendaEntry;
  readonly people: ReadonlyMap<string, Person>;
  readonly hasRounds: boolean;
}

/** A day has no more minutes than this. */
const MOST_MINUTES = 1440;

export function ItemEditor({ entry, people, hasRounds }: ItemEditorProps) {
  const store = useStore();
  const { item, children } = entry;
  return (
    <>
      <TitleField item={item} label={texts.agenda.itemTitle} />
      <MinutesField item={item} />
      <PresenterField item={item} people={people} />
      {hasRounds && <RoundField item={item} />}
      <SubPoints entry={entry} />
      <Disclosure>
        <Attachments item={item} />
        <LettersSwitch item={item} />
      </Disclosure>
      <div>
        <Button
          variant="quiet"
          icon={Trash2}
          onPress={() =>
            void takeOff(store, item.title, [item.id, ...children.map((child) => child.item.id)])
          }
        >
          {texts.agenda.remove}
        </Button>
      </div>
    </>
  );
}

function MinutesField({ item }: { readonly item: AgendaItem }) {
  const store = useStore();
  const minutes = useTyped(item.minutes);
  return (
    <NumberField
      label={texts.agenda.planned}
      step={5}
      max={MOST_MINUTES}
      value={minutes.value}
      onChange={(value) => {
        minutes.set(value);
        void changeItem(store, item.id, { minutes: value });
      }}
    />
  );
}

/** More rounds than this no evening has. */
const ROUNDS = [1, 2, 3, 4] as const;

function RoundField({ item }: { readonly item: AgendaItem }) {
  const store = useStore();
  const round = useTyped(item.round);
  return (
    <ChipGroup
      mode="one"
      label={texts.agenda.round}
      value={round.value === 0 ? null : String(round.value)}
      options={ROUNDS.map((value) => ({ value: String(value), label: texts.agenda.roundNumber(value) }))}
      onChange={(value) => {
        round.set(Number(value ?? 0));
        void changeItem(store, item.id, { round: Number(value ?? 0) });
      }}
    />
  );
}

function PresenterField({ item, people }: { readonly item: AgendaItem } & Pick<ItemEditorProps, "people">) {
  const store = useStore();
  const presenter = useTyped(item.presenterId);
  const active = contactsOf(people.values()).groups.flatMap((group) => group.people);
  const options = active.map((person) => ({ value: person.id, label: person.name }));
  const isGone = presenter.value !== "" && !active.some((person) => person.id === presenter.value);
  const gone = { value: presenter.value, label: people.get(presenter.value)?.name || texts.agenda.gone };
  return (
    <SelectField
      label={texts.agenda.presenter}
      value={presenter.value}
      options={[{ value: "", label: texts.agenda.nobody }, ...(isGone ? [gone] : []), ...options]}
      onChange={(value) => {
        presenter.set(value);
        void changeItem(store, item.id, { presenterId: value });
      }}
    />
  );
}
