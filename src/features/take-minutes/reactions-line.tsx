/** What people said of a concept, in one line where it is adopted: "3 reacties, 2 overgenomen." */

import { countReactions } from "../../domain/reactions.ts";
import { reactions } from "../../domain/tables/handing-out.ts";
import { useLive } from "../../storage/store-context.tsx";
import { texts } from "./texts.ts";

/** Nothing where nobody reacted. */
export function ReactionsLine({ meetingId }: { readonly meetingId: string }) {
  const list = useLive((reader) => reader.where(reactions, "meetingId", meetingId), meetingId);
  if (!list || list.length === 0) return null;
  return <p>{texts.adopt.reactions(countReactions(list))}</p>;
}
