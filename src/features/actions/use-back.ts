/** The way back from one action or question: to its list, to Gemeente, or to the checklist it was opened from. */

import { useLocation, useSearchParams } from "react-router";
import { texts } from "./texts.ts";

/** Under this address the questions to the municipality stand. */
export const MUNICIPALITY = "/gemeente/vragen";

export function useBack(isQuestion: boolean): { readonly href: string; readonly label: string } {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const meetingId = params.get("uitwerken");
  if (meetingId)
    return {
      href: `/vergaderingen/${encodeURIComponent(meetingId)}/uitwerken`,
      label: texts.one.backWorkOut,
    };
  if (pathname.startsWith(MUNICIPALITY)) return { href: MUNICIPALITY, label: texts.one.backQuestions };
  return isQuestion
    ? { href: "/acties?soort=vragen", label: texts.one.backQuestions }
    : { href: "/acties", label: texts.one.back };
}
