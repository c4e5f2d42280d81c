/** What the lists of actions and questions show, as it stands in the address: so that Back and a shared link come back to it. */

import { useSearchParams } from "react-router";
import { MINE, type WhoseKey } from "../../domain/action-filter.ts";

export type Shown = {
  readonly isQuestions: boolean;
  /** "" is everyone; `mij` is whoever holds this phone. */
  readonly whose: WhoseKey;
  readonly isMine: boolean;
  /** Only what is past its date. */
  readonly isOverdue: boolean;
};

export type ChangeShown = (change: Partial<Omit<Shown, "isMine">>) => void;

/** `?soort=vragen`, `?van=mij` (or a key of domain/action-filter) and `?wat=voorbij`. */
export function useShown(): [Shown, ChangeShown] {
  const [params, setParams] = useSearchParams();
  const whose = params.get("van") ?? "";
  const shown: Shown = {
    isQuestions: params.get("soort") === "vragen",
    whose,
    isMine: whose === MINE,
    isOverdue: params.get("wat") === "voorbij",
  };
  const change: ChangeShown = (more) => {
    const next = { ...shown, ...more };
    setParams(
      {
        ...(next.isQuestions && { soort: "vragen" }),
        ...(next.whose !== "" && { van: next.whose }),
        ...(next.isOverdue && { wat: "voorbij" }),
      },
      { replace: true },
    );
  };
  return [shown, change];
}
