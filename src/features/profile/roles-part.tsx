/** The roles an organisation takes, up to three at once (domain.md, Who). */

import { roleWords } from "../../documents/board/board-words.ts";
import { ORGANISATION_ROLES } from "../../domain/tables/organisation.ts";
import { capital, listed } from "../../press/calendar-words.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Stack } from "../../ui/stack.tsx";
import { Part } from "./part.tsx";
import type { PartProps } from "./part-props.ts";
import { texts } from "./texts.ts";
import { useChosenWords } from "./use-chosen-words.ts";

export function RolesPart({ organisation, change }: PartProps) {
  const chosen = useChosenWords(organisation.roles, (roles) => change({ roles }));
  const words = texts.roles;
  return (
    <Part id="rollen" title={words.title} said={listed(chosen.value.map(roleWords))}>
      <p>{words.lead}</p>
      <Stack gap="small">
        {ORGANISATION_ROLES.map((role) => (
          <Checkbox
            key={role}
            description={words.about[role]}
            checked={chosen.value.includes(role)}
            onChange={(isOn) => chosen.turn(role, isOn)}
          >
            {capital(roleWords(role))}
          </Checkbox>
        ))}
      </Stack>
    </Part>
  );
}
