/** One chip that leaves only what is on the name or the function of whoever holds this phone. */

import { UserRound } from "lucide-react";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { texts } from "./texts.ts";

export type Filter = { readonly isMine: boolean; readonly onMine: (mine: boolean) => void };

export function MineFilter({ isMine, onMine, label }: Filter & { readonly label: string }) {
  return (
    <ChipGroup
      mode="one"
      label={texts.filter}
      hideLabel
      value={isMine ? "mine" : null}
      options={[{ value: "mine", label, icon: UserRound }]}
      onChange={(value) => onMine(value !== null)}
    />
  );
}
