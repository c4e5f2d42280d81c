/** Whom a kind of overleg asks: groups of Contacten, and functions. */

import { UserMinus, UserRoundCog } from "lucide-react";
import { hasFunctie } from "../../domain/formats/invitees.ts";
import type { Invitees } from "../../domain/tables/formats.ts";
import { PERSON_GROUPS } from "../../domain/tables/people.ts";
import { Button } from "../../ui/button.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { AddLine } from "./add-line.tsx";
import { texts } from "./texts.ts";

interface InviteesFieldsProps {
  readonly invitees: Invitees;
  readonly onChange: (invitees: Invitees) => void;
}

const isSame = (a: Invitees, b: Invitees): boolean => JSON.stringify(a) === JSON.stringify(b);

export function InviteesFields({ invitees, onChange }: InviteesFieldsProps) {
  const typed = useTyped(invitees, isSame);
  const { groups, functies } = typed.value;
  const set = (change: Partial<Invitees>) => {
    const after = { ...typed.value, ...change };
    typed.set(after);
    onChange(after);
  };
  const drop = (functie: string) => {
    const before = typed.value;
    set({ functies: functies.filter((each) => each !== functie) });
    showToast({ text: texts.invitees.removed(functie), undo: () => onChange(before) });
  };
  const add = (functie: string): string | undefined => {
    if (functies.some((each) => hasFunctie(each, functie))) return texts.invitees.already;
    set({ functies: [...functies, functie] });
    return undefined;
  };
  return (
    <Section title={texts.invitees.title}>
      <ChipGroup
        mode="several"
        label={texts.invitees.groups}
        value={groups}
        options={PERSON_GROUPS.map((value) => ({ value, label: texts.invitees.names[value] }))}
        onChange={(after) => set({ groups: after })}
      />
      <Stack gap="small">
        <h3>{texts.invitees.functies}</h3>
        {functies.length === 0 && <p>{texts.invitees.none}</p>}
        {functies.length > 0 && (
          <List aria-label={texts.invitees.functies}>
            {functies.map((functie) => (
              <ListRow
                key={functie}
                icon={UserRoundCog}
                title={functie}
                actions={
                  <Button
                    writes
                    variant="quiet"
                    icon={UserMinus}
                    aria-label={texts.invitees.removeNamed(functie)}
                    onPress={() => drop(functie)}
                  >
                    {texts.invitees.remove}
                  </Button>
                }
              />
            ))}
          </List>
        )}
      </Stack>
      <AddLine
        label={texts.invitees.add}
        description={texts.invitees.addHint}
        button={texts.invitees.addButton}
        keptUnder="format functie"
        onAdd={add}
      />
    </Section>
  );
}
