/** How papers reach somebody; pressed again, it is not known any more. */

import { RECEIVES, type Receives } from "../../domain/tables/people.ts";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { texts } from "./texts.ts";

type ReceivesChipsProps = {
  readonly value: string;
  readonly onChange: (value: Receives) => void;
};

export function ReceivesChips({ value, onChange }: ReceivesChipsProps) {
  const { receives } = texts;
  return (
    <ChipGroup
      mode="one"
      label={receives.label}
      options={RECEIVES.flatMap((way) => (way === "" ? [] : [{ value: way, label: receives.ways[way] }]))}
      value={RECEIVES.find((way): way is Exclude<Receives, ""> => way === value && way !== "") ?? null}
      onChange={(way) => onChange(way ?? "")}
    />
  );
}
