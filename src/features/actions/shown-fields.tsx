/** Whose actions one sees, and whether only those whose date has passed: for who wants more than everything or one's own. */

import { ownerName } from "../../documents/verslag-entries.ts";
import { MINE, whoseChoices } from "../../domain/action-filter.ts";
import type { Person } from "../../domain/tables/people.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Looking } from "../../ui/may-write.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { texts } from "./texts.ts";
import type { ChangeShown, Shown } from "./use-shown.ts";

type ShownFieldsProps = {
  readonly open: readonly Entry[];
  readonly people: ReadonlyMap<string, Person>;
  readonly shown: Shown;
  readonly onChange: ChangeShown;
};

export function ShownFields({ open, people, shown, onChange }: ShownFieldsProps) {
  const words = texts.whose;
  const choices = whoseChoices(
    open.map((entry) => entry.block.owner),
    people,
    (owner) => ownerName(people, owner) || words.nobody,
  );
  const options = [
    { value: "", label: words.everyone },
    { value: MINE, label: texts.mine },
    ...choices.map(({ key, name, count }) => ({ value: key, label: words.counted(name, count) })),
  ];
  if (!options.some((option) => option.value === shown.whose))
    options.push({ value: shown.whose, label: words.counted(nameOfKey(shown.whose, people), 0) });
  return (
    <Disclosure label={words.more} defaultOpen={shown.isOverdue || (shown.whose !== "" && !shown.isMine)}>
      <Stack>
        <Looking>
          <SelectField
            label={words.label}
            value={shown.whose}
            options={options}
            onChange={(whose) => onChange({ whose })}
          />
          <Checkbox checked={shown.isOverdue} onChange={(isOverdue) => onChange({ isOverdue })}>
            {words.overdue}
          </Checkbox>
        </Looking>
      </Stack>
    </Disclosure>
  );
}

/** Who a key of the address names, also when nothing of theirs is open. */
export function nameOfKey(key: string, people: ReadonlyMap<string, Person>): string {
  const rest = key.slice(2);
  return key.startsWith("p:") ? (people.get(rest)?.name ?? texts.nobody) : rest || texts.whose.nobody;
}
