/** Contacten: everyone by group, to be found by a few letters. */

import { UserRound, UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { type Contacts, contactsOf } from "../../domain/contacts.ts";
import { hasWorkplace } from "../../domain/drafts/person.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import { useLive } from "../../storage/store-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Section } from "../../ui/section.tsx";
import { texts } from "./texts.ts";

export function PeopleScreen() {
  const [query, setQuery] = useState("");
  const everyone = useLive((reader) => reader.all(people));
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      back={{ href: "/meer" }}
      action={
        <LinkButton href="/mensen/nieuw" variant="primary" size="live" icon={UserRoundPlus}>
          {texts.add}
        </LinkButton>
      }
    >
      {everyone?.length === 0 && <EmptyState title={texts.empty.title}>{texts.empty.sentence}</EmptyState>}
      {everyone && everyone.length > 0 && (
        <>
          <SearchField label={texts.search} value={query} onChange={setQuery} />
          <Found contacts={contactsOf(everyone, query)} query={query} />
        </>
      )}
    </Page>
  );
}

function Found({ contacts, query }: { readonly contacts: Contacts; readonly query: string }) {
  const { groups, left } = contacts;
  const count = groups.reduce((sum, { people: list }) => sum + list.length, left.length);
  const isSearching = query.trim() !== "";
  return (
    <>
      <p role="status" className={isSearching && count === 0 ? "" : "visually-hidden"}>
        {isSearching &&
          (count === 0 ? `${texts.nothingFound(query)} ${texts.nothingFoundHint}` : texts.found(count))}
      </p>
      {groups.map(({ group, people: list }) => (
        <Section key={group} title={texts.groups[group]} count={list.length}>
          <PeopleList list={list} label={texts.groups[group]} />
        </Section>
      ))}
      {left.length > 0 && (
        <Disclosure key={String(isSearching)} label={texts.left(left.length)} defaultOpen={isSearching}>
          <PeopleList list={left} label={texts.left(left.length)} />
        </Disclosure>
      )}
    </>
  );
}

function PeopleList({ list, label }: { readonly list: readonly Person[]; readonly label: string }) {
  return (
    <PagedList items={list} aria-label={label}>
      {(person) => (
        <ListRow
          key={person.id}
          icon={UserRound}
          title={person.name || texts.unnamed}
          meta={metaOf(person)}
          href={`/mensen/${person.id}`}
        />
      )}
    </PagedList>
  );
}

function metaOf({ group, functie, worksAt, phone }: Person): string {
  return [functie, hasWorkplace(group) ? worksAt : "", phone].filter(Boolean).join(" · ");
}
