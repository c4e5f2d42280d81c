/** One chip that leaves only what is on the name or the function of whoever holds this phone. */

import { UserRound } from "lucide-react";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Looking } from "../../ui/may-write.tsx";
import { texts } from "./texts.ts";

type MineFilterProps = {
  readonly isMine: boolean;
  readonly onMine: (mine: boolean) => void;
  readonly label: string;
};

export function MineFilter({ isMine, onMine, label }: MineFilterProps) {
  return (
    <Looking>
      <ChipGroup
        mode="one"
        label={texts.filter}
        hideLabel
        value={isMine ? "mine" : null}
        options={[{ value: "mine", label, icon: UserRound }]}
        onChange={(value) => onMine(value !== null)}
      />
    </Looking>
  );
}
