/** The parts of the subsidy an organisation receives. */

import { subsidyWords } from "../../documents/board/board-words.ts";
import { SUBSIDY_PARTS } from "../../domain/tables/organisation.ts";
import { capital, listed } from "../../press/calendar-words.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Stack } from "../../ui/stack.tsx";
import { Part } from "./part.tsx";
import type { PartProps } from "./part-props.ts";
import { texts } from "./texts.ts";
import { useChosenWords } from "./use-chosen-words.ts";

export function SubsidyPart({ organisation, change }: PartProps) {
  const chosen = useChosenWords(organisation.subsidyParts, (subsidyParts) => change({ subsidyParts }));
  const words = texts.subsidy;
  return (
    <Part id="subsidie" title={words.title} said={listed(chosen.value.map(subsidyWords))}>
      <p>{words.label}</p>
      <Stack gap="small">
        {SUBSIDY_PARTS.map((part) => (
          <Checkbox
            key={part}
            checked={chosen.value.includes(part)}
            onChange={(isOn) => chosen.turn(part, isOn)}
          >
            {capital(subsidyWords(part))}
          </Checkbox>
        ))}
      </Stack>
    </Part>
  );
}
