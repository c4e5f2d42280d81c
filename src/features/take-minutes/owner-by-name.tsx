/** Wie of an action when it is nobody in the room: a function, which follows the office, or a name by word of mouth. */

import { parseOwnerName } from "../../domain/drafts/action-draft.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { functionsOf, sameFunction } from "../../domain/owner.ts";
import { NOBODY, type Owner } from "../../domain/tables/blocks.ts";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { texts } from "./texts.ts";

type OwnerProps = {
  readonly file: MeetingFile;
  readonly owner: Owner;
  readonly onOwner: (owner: Owner) => void;
};

export function FunctionOwner({ file, owner, onOwner }: OwnerProps) {
  const own = owner.kind === "function" ? owner.name : "";
  const offered = functionsOf(file.people.values(), texts.action.usualFunctions);
  const chosen = offered.find((name) => sameFunction(name, own)) ?? own;
  const names = chosen === "" || offered.includes(chosen) ? offered : [...offered, chosen];
  return (
    <ChipGroup
      mode="one"
      label={texts.action.whichFunction}
      value={chosen === "" ? null : chosen}
      options={names.map((name) => ({ value: name, label: name }))}
      onChange={(name) => onOwner(name === null ? NOBODY : { kind: "function", personId: "", name })}
    />
  );
}

/** A name that Contacten has is that person; a function that somebody has, follows the office. */
export function OtherOwner({ file, owner, onOwner }: OwnerProps) {
  const own = owner.kind === "person" ? "" : owner.name;
  const keep = (text: string) => {
    const parsed = parseOwnerName(text, file.people.values());
    if (!parsed.ok) return texts.ownerTooLong;
    const { kind, name } = parsed.value;
    if (name === own) return undefined;
    const functions = functionsOf(file.people.values(), texts.action.usualFunctions);
    const isFunction = kind === "outside" && functions.some((each) => sameFunction(each, name));
    onOwner(isFunction ? { kind: "function", personId: "", name } : parsed.value);
    return undefined;
  };
  return <KeptTextField label={texts.action.otherName} kept={own} keep={keep} />;
}
