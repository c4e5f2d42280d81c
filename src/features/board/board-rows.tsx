/** Rows beside the planks: terms that lapsed, what is not known yet, empty seats, and who sat before. */

import { Armchair, CircleAlert, CircleQuestionMark } from "lucide-react";
import { serviceWords } from "../../documents/board/board-words.ts";
import type { Board, Member } from "../../domain/board/board.ts";
import { datedOf } from "../../domain/board/planks.ts";
import { capital, listed } from "../../press/calendar-words.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Tag } from "../../ui/tag.tsx";
import { freeWords, officeOf } from "./member-words.ts";
import { texts } from "./texts.ts";

/** More than that would be a wall of red; each has its red edge further on. */
const MOST_LAPSED = 3;

/** Where a long list would hide it: a term that lapsed. */
export function Lapsed({ members }: { readonly members: readonly Member[] }) {
  const lapsed = members.filter(({ signals }) => signals.some(({ kind }) => kind === "lapsed"));
  if (lapsed.length === 0) return null;
  return (
    <List aria-label={texts.lapsedTag}>
      {lapsed.slice(0, MOST_LAPSED).map(({ person }) => (
        <ListRow
          key={person.id}
          href={`/bestuur/lid/${person.id}`}
          title={person.name}
          tag={
            <Tag icon={CircleAlert} tone="red">
              {texts.lapsedTag}
            </Tag>
          }
        />
      ))}
      {lapsed.length > MOST_LAPSED && <ListRow title={texts.moreLapsed(lapsed.length - MOST_LAPSED)} />}
    </List>
  );
}

/** Of whom it is not known since when they sit. */
export function Unsaid({ members }: { readonly members: readonly Member[] }) {
  const unsaid = members.filter((member) => datedOf(member).length === 0);
  if (unsaid.length === 0) return null;
  return (
    <List aria-label={texts.since.title}>
      {unsaid.map(({ person }) => (
        <ListRow
          key={person.id}
          icon={CircleQuestionMark}
          href={`/bestuur/lid/${person.id}`}
          title={texts.since.question(person.name)}
        />
      ))}
    </List>
  );
}

/** As long as there is no plank yet to lie beside. */
export function FreeSeats({ offices }: { readonly offices: Board["offices"] }) {
  const free = offices.filter((office) => office.free > 0);
  if (free.length === 0) return null;
  return (
    <List aria-label={texts.table.free(free.length)}>
      {free.map((office) => (
        <ListRow
          key={office.id}
          icon={Armchair}
          href={`/bestuur/vacature/${office.id}`}
          title={capital(office.functie)}
          meta={freeWords(office)}
        />
      ))}
    </List>
  );
}

export function Former({ former }: { readonly former: readonly Member[] }) {
  return (
    <Disclosure label={texts.former.title(former.length)}>
      <List aria-label={texts.former.list}>
        {former.map((member) => (
          <ListRow
            key={member.person.id}
            href={`/bestuur/lid/${member.person.id}`}
            title={member.person.name}
            meta={formerLine(member)}
          />
        ))}
      </List>
    </Disclosure>
  );
}

/** "secretaris, 2014 tot 2021, 7 jaar". */
function formerLine({ sittings, service }: Member): string {
  const years = service.spells.map(({ from, until }) =>
    texts.former.years(from.slice(0, 4), until.slice(0, 4)),
  );
  return [listed([...new Set(sittings.map(officeOf))]), listed(years), serviceWords(service)]
    .filter((part) => part !== "")
    .join(", ");
}
