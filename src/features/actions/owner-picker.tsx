/** Who does it: someone from the list, a function, or a name of one's own. May be left open. */

import { useState } from "react";
import { parseOwnerName } from "../../domain/drafts/action-draft.ts";
import { functionsOf } from "../../domain/owner.ts";
import { NOBODY, type Owner } from "../../domain/tables/blocks.ts";
import type { Person, PersonGroup } from "../../domain/tables/people.ts";
import { type Chip, ChipGroup } from "../../ui/chip-group.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { texts } from "./texts.ts";

type OwnerPickerProps = {
  readonly label: string;
  readonly value: Owner;
  readonly people: ReadonlyMap<string, Person>;
  /** Whose names are chips. */
  readonly groups: readonly PersonGroup[];
  readonly onChange: (owner: Owner) => void;
};

const FUNCTION = "function";
const OUTSIDE = "outside";

export function OwnerPicker({ label, value, people, groups, onChange }: OwnerPickerProps) {
  const [mode, setMode] = useState("");
  const chosen = value.kind === "person" ? value.personId : value.kind || mode;
  const choose = (chip: string | null) => {
    const isMode = chip === FUNCTION || chip === OUTSIDE;
    setMode(isMode ? chip : "");
    const name = people.get(chip ?? "")?.name ?? "";
    onChange(chip === null || isMode ? NOBODY : { kind: "person", personId: chip, name });
  };
  return (
    <>
      <ChipGroup
        mode="one"
        label={label}
        value={chosen === "" ? null : chosen}
        options={[
          ...peopleChips(people, groups, value),
          { value: FUNCTION, label: texts.owner.function },
          { value: OUTSIDE, label: texts.owner.other },
        ]}
        onChange={choose}
      />
      {chosen === FUNCTION && (
        <FunctionChips
          value={value.kind === "function" ? value.name : ""}
          people={people}
          onChange={(name) => {
            setMode(FUNCTION);
            onChange(name === "" ? NOBODY : { kind: "function", personId: "", name });
          }}
        />
      )}
      {chosen === OUTSIDE && (
        <OutsideName value={value.kind === "outside" ? value.name : ""} people={people} onChange={onChange} />
      )}
    </>
  );
}

type NameProps = Pick<OwnerPickerProps, "people"> & { readonly value: string };

function FunctionChips({
  value,
  people,
  onChange,
}: NameProps & { readonly onChange: (name: string) => void }) {
  const usual = functionsOf(people.values(), texts.owner.usual);
  const names = value === "" || usual.includes(value) ? usual : [...usual, value];
  return (
    <ChipGroup
      mode="one"
      label={texts.owner.whichFunction}
      description={texts.owner.functionHint}
      value={value === "" ? null : value}
      options={names.map((name) => ({ value: name, label: name }))}
      onChange={(name) => onChange(name ?? "")}
    />
  );
}

function OutsideName({ value, people, onChange }: NameProps & Pick<OwnerPickerProps, "onChange">) {
  const [name, setName] = useState(value);
  const parsed = parseOwnerName(name, people.values());
  const keep = () => {
    if (parsed.ok && (name.trim() !== "" || value !== "") && name.trim() !== value) onChange(parsed.value);
  };
  return (
    <TextField
      label={texts.owner.otherName}
      description={texts.owner.otherHint}
      error={parsed.ok ? undefined : texts.owner.tooLong}
      value={name}
      onChange={setName}
      onBlur={keep}
    />
  );
}

const collator = new Intl.Collator("nl");

/** Whoever has it now is among the chips, also when they left. */
function peopleChips(
  people: OwnerPickerProps["people"],
  groups: readonly PersonGroup[],
  value: Owner,
): Chip<string>[] {
  const offered = [...people.values()].filter(
    (person) =>
      (!person.left && groups.some((group) => group === person.group)) || person.id === value.personId,
  );
  const rank = (person: Person) => groups.findIndex((group) => group === person.group);
  const chips = offered
    .sort((a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name))
    .map((person) => ({ value: person.id, label: person.name }));
  const isUnknown = value.kind === "person" && !people.has(value.personId);
  return isUnknown ? [{ value: value.personId, label: value.name || texts.nobody }, ...chips] : chips;
}
