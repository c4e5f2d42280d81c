/** Whose phone this is, and the letter that its numbers carry. */

import type { Device } from "../../domain/tables/organisation.ts";
import type { Person } from "../../domain/tables/people.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { giveDeviceTo } from "./commands.ts";
import styles from "./settings.module.css";
import { texts } from "./texts.ts";

interface DeviceSectionProps {
  readonly device: Device | undefined;
  readonly people: readonly Person[];
}

export function DeviceSection({ device, people }: DeviceSectionProps) {
  const store = useStore();
  const owner = people.find((person) => person.id === device?.personId);
  const choices = people
    .filter((person) => person.id === owner?.id || (!person.left && USERS.has(person.group)))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
  return (
    <Section title={texts.device.title}>
      <Stack gap="small">
        <SelectField
          label={texts.device.owner}
          value={owner?.id ?? ""}
          options={[
            { value: "", label: texts.device.nobody },
            ...choices.map((person) => ({ value: person.id, label: person.name || texts.device.unnamed })),
          ]}
          onChange={(id) =>
            void giveDeviceTo(
              store,
              people.find((person) => person.id === id),
            )
          }
        />
        {device?.letter && <p className={styles.quiet}>{texts.device.letter(device.letter)}</p>}
      </Stack>
    </Section>
  );
}

/** Officials and residents do not keep the organisation's papers. */
const USERS: ReadonlySet<string> = new Set(["board", "volunteer", "other"]);
