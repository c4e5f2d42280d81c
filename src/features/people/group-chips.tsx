/** Which group someone belongs to, and what to mind with residents. */

import { PERSON_GROUPS, type PersonGroup } from "../../domain/tables/people.ts";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Stack } from "../../ui/stack.tsx";
import styles from "./people.module.css";
import { texts } from "./texts.ts";

interface GroupChipsProps {
  readonly value: PersonGroup;
  readonly onChange: (group: PersonGroup) => void;
}

export function GroupChips({ value, onChange }: GroupChipsProps) {
  return (
    <Stack gap="small">
      <ChipGroup
        mode="one"
        label={texts.groupLabel}
        value={value}
        // Someone always belongs somewhere: pressing the chosen chip again changes nothing.
        onChange={(group) => onChange(group ?? value)}
        options={PERSON_GROUPS.map((group) => ({ value: group, label: texts.groups[group] }))}
      />
      {value === "resident" && <p className={styles.quiet}>{texts.privacy}</p>}
    </Stack>
  );
}
