/** Which parts of a file of agreements are to be taken over: everything that is new or different, until one says otherwise. */

import { useState } from "react";
import type { Coming, SetComing } from "../../domain/exchange/compare-exchange.ts";
import type { Chosen } from "./commands.ts";

export type Choice = {
  readonly chosen: Chosen;
  /** Whether the file holds anything that is not so here. */
  readonly isAnything: boolean;
  readonly isKind: (kind: string) => boolean;
  readonly turnKind: (kind: string, isOn: boolean) => void;
  readonly isSet: boolean;
  readonly turnSet: (isOn: boolean) => void;
  readonly isUse: boolean;
  readonly turnUse: (isOn: boolean) => void;
  /** Says, from now on, that nothing was chosen. */
  readonly ask: () => void;
  readonly isAsked: boolean;
};

/** Whether taking the set over would change anything. */
const isNewSet = (set: SetComing | null): set is SetComing => set !== null && (!set.isHere || !set.isInForce);

export function useChoice(coming: Coming): Choice {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [isSet, turnSet] = useState(true);
  const [isUse, turnUse] = useState(true);
  const [isAsked, setAsked] = useState(false);
  const open = coming.formats.filter(({ changes }) => changes.length > 0);
  const { set } = coming;
  return {
    chosen: {
      formats: open.filter(({ kind }) => !off.has(kind)),
      set: isNewSet(set) && isSet ? { coming: set, use: isUse && !set.isInForce } : null,
    },
    isAnything: open.length > 0 || isNewSet(set),
    isKind: (kind) => !off.has(kind),
    turnKind: (kind, isOn) =>
      setOff((before) => {
        const after = new Set(before);
        if (isOn) after.delete(kind);
        else after.add(kind);
        return after;
      }),
    isSet,
    turnSet,
    isUse,
    turnUse,
    ask: () => setAsked(true),
    isAsked,
  };
}
