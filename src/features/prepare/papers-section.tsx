/** The way to what is handed out: the stukken by mail, and what lies on the table. */

import { Printer } from "lucide-react";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { texts } from "./texts.ts";

export function PapersSection({ meeting }: { readonly meeting: Meeting }) {
  const words = texts.papers;
  return (
    <List>
      <ListRow
        icon={Printer}
        title={words.title}
        meta={words.what}
        href={`/vergaderingen/${meeting.id}/uitdelen`}
      />
    </List>
  );
}
