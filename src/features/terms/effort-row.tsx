/** One effort in a list: what was done, what came of it, when, and for whom. */

import { Megaphone } from "lucide-react";
import type { Effort } from "../../domain/tables/board.ts";
import type { Person } from "../../domain/tables/people.ts";
import { clip } from "../../kernel/clip.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import styles from "./terms.module.css";
import { texts } from "./texts.ts";

type EffortRowProps = { readonly effort: Effort; readonly people: ReadonlyMap<string, Person> };

/** More is read in the effort itself. */
const LONGEST = 140;

export function EffortRow({ effort, people }: EffortRowProps) {
  const today = useStore().today();
  const about = people.get(effort.personId)?.name ?? "";
  const facts = [shortDate(effort.on, today), effort.functie, about && texts.efforts.about(about)];
  return (
    <ListRow
      icon={Megaphone}
      title={clip(effort.what, LONGEST) || texts.efforts.noWords}
      href={`/bestuur/inspanningen/${effort.id}`}
      meta={
        <>
          {effort.result !== "" && <span className={styles.line}>{clip(effort.result, LONGEST)}</span>}
          <span className={styles.line}>{facts.filter((fact) => fact !== "").join(" · ")}</span>
        </>
      }
    />
  );
}
