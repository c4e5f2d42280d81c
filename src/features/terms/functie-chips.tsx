/** Which functie: one of the board's, or a word of one's own. */

import { type ReactNode, useId, useState } from "react";
import { officeId } from "../../domain/board/offices.ts";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { FieldError } from "../../ui/field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { texts } from "./texts.ts";

type FunctieChipsProps = {
  readonly label: string;
  readonly value: string;
  /** The functies of this board, the usual ones among them. */
  readonly offered: readonly string[];
  readonly onChoose: (functie: string) => void;
  /** The field for a word of one's own; it takes the focus when it was asked for. */
  readonly own: (autoFocus: boolean) => ReactNode;
  /** What is wrong as long as nothing was chosen. */
  readonly error?: string | undefined;
};

const OWN = "-";

export function FunctieChips({ label, value, offered, onChoose, own, error }: FunctieChipsProps) {
  const errorId = useId();
  const known = offered.find((functie) => officeId(functie) === officeId(value));
  const [isAsked, setAsked] = useState(false);
  const isOwn = isAsked || (value !== "" && known === undefined);
  const choose = (chip: string | null) => {
    if (chip === null) return;
    setAsked(chip === OWN);
    const functie = offered.find((each) => officeId(each) === chip);
    if (functie !== undefined) onChoose(functie);
  };
  return (
    <Stack gap="small">
      <ChipGroup
        mode="one"
        label={label}
        value={isOwn ? OWN : known === undefined ? null : officeId(known)}
        onChange={choose}
        options={[
          ...offered.map((functie) => ({ value: officeId(functie), label: functie })),
          { value: OWN, label: texts.fields.otherFunctie },
        ]}
      />
      {isOwn ? own(isAsked) : error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
    </Stack>
  );
}
