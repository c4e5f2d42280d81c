/** Wie doet wat: whom to turn to, with the telephone at hand, and whether it is still right. */

import { Check, CircleCheck, CircleDashed, Phone, UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { phoneLink } from "../../domain/contact-links.ts";
import { hasEveryWord } from "../../domain/plain-words.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import type { Store } from "../../storage/store.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { showToast } from "../../ui/toasts.ts";
import { changeOfficial } from "./commands.ts";
import styles from "./municipality.module.css";
import { isElsewhere } from "./read-municipality.ts";
import { texts } from "./texts.ts";

/** Fewer are overseen at a glance. */
const WORTH_SEARCHING = 6;

/** `/gemeente/wie-doet-wat`. */
export function OfficialsScreen() {
  const [query, setQuery] = useState("");
  const everyone = useLive((reader) => reader.all(people))?.filter(isElsewhere);
  const words = texts.officials;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: "/gemeente", label: texts.title }}
      action={
        <LinkButton href="/gemeente/wie-doet-wat/nieuw" variant="primary" size="live" icon={UserRoundPlus}>
          {words.add}
        </LinkButton>
      }
    >
      {everyone?.length === 0 && <EmptyState title={words.empty}>{words.emptyLead}</EmptyState>}
      {everyone && everyone.length > WORTH_SEARCHING && (
        <SearchField label={words.search} value={query} onChange={setQuery} />
      )}
      {everyone && everyone.length > 0 && <Found everyone={everyone} query={query} />}
    </Page>
  );
}

const collator = new Intl.Collator("nl", { numeric: true });

function Found({ everyone, query }: { readonly everyone: readonly Person[]; readonly query: string }) {
  const today = useStore().today();
  const words = texts.officials;
  const isFound = hasEveryWord(query);
  const found = everyone
    .filter((person) => isFound(`${person.name} ${person.functie} ${person.worksAt} ${person.theme}`))
    .sort((a, b) => collator.compare(a.name, b.name));
  return (
    <>
      <p role="status" className={query === "" ? "visually-hidden" : styles.quiet}>
        {query !== "" && found.length > 0 && words.found(found.length)}
      </p>
      {found.length === 0 && <EmptyState title={words.notFound}>{words.notFoundLead}</EmptyState>}
      {(["official", "other"] as const).map((group) => {
        const list = found.filter((person) => (person.group === "official") === (group === "official"));
        return (
          list.length > 0 && (
            <Section key={group} title={words.groups[group]} count={list.length}>
              <PagedList items={list} step={50} aria-label={words.groups[group]}>
                {(person) => <OfficialRow key={person.id} person={person} today={today} />}
              </PagedList>
            </Section>
          )
        );
      })}
    </>
  );
}

function OfficialRow({ person, today }: { readonly person: Person; readonly today: string }) {
  const store = useStore();
  const words = texts.officials;
  const name = person.name || words.unnamed;
  const call = phoneLink(person.phone);
  const isChecked = person.checkedOn !== "";
  const about = [person.functie, person.worksAt].filter((part) => part !== "").join(" · ");
  return (
    <ListRow
      title={name}
      href={`/gemeente/wie-doet-wat/${person.id}`}
      meta={[person.theme, about, person.phone]
        .filter((line) => line !== "")
        .map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      tag={
        <Tag icon={isChecked ? CircleCheck : CircleDashed}>
          {isChecked ? words.checked(shortDate(person.checkedOn, today)) : words.unchecked}
        </Tag>
      }
      actions={
        (call !== "" || person.checkedOn !== today) && (
          <>
            {call !== "" && (
              <OutsideLink href={call} icon={Phone}>
                {words.call} <span className="visually-hidden">{name}</span>
              </OutsideLink>
            )}
            {person.checkedOn !== today && (
              <Button
                writes
                icon={Check}
                aria-label={words.rightNamed(name)}
                onPress={() => void check(store, person)}
              >
                {words.right}
              </Button>
            )}
          </>
        )
      }
    />
  );
}

/** "Klopt nog": looked at today. */
async function check(store: Store, { id, name, checkedOn }: Person): Promise<void> {
  const kept = await changeOfficial(store, id, { checkedOn: store.today() });
  // The frame says what is the matter.
  if (!kept.ok) return;
  showToast({
    text: texts.officials.nowChecked(name || texts.officials.unnamed),
    undo: async () => void (await changeOfficial(store, id, { checkedOn })),
  });
}
