/** Handing over: every office, who has it, and how far its list is. */

import { CircleCheck, ListChecks } from "lucide-react";
import { listed } from "../../press/calendar-words.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type HandoverRow, readHandovers } from "./read-handover.ts";
import { texts } from "./texts.ts";

/** `/bestuur/overdracht`. */
export function HandoversScreen() {
  const today = useStore().today();
  const rows = useLive((reader) => readHandovers(reader, today), today);
  return (
    <Page title={texts.title} lead={texts.lead} back={{ href: "/bestuur", label: texts.board }}>
      {rows && (
        <List aria-label={texts.list}>
          {rows.map((row) => (
            <ListRow
              key={row.id}
              title={capital(row.functie)}
              meta={whoHas(row)}
              tag={<Progress {...row.list} />}
              href={`/bestuur/overdracht/${encodeURIComponent(row.id)}`}
            />
          ))}
        </List>
      )}
    </Page>
  );
}

function Progress({ lines, done }: HandoverRow["list"]) {
  if (lines.length === 0) return <Tag icon={ListChecks}>{texts.noLines}</Tag>;
  if (done === lines.length)
    return (
      <Tag icon={CircleCheck} tone="green">
        {texts.allDone}
      </Tag>
    );
  return <Tag icon={ListChecks}>{texts.done(done, lines.length)}</Tag>;
}

function whoHas({ names, isHeld }: HandoverRow): string {
  if (isHeld) return listed(names);
  return [texts.empty, names.length === 0 ? "" : texts.before(listed(names))]
    .filter((part) => part !== "")
    .join(" · ");
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
