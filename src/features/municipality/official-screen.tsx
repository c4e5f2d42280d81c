/** One person of "Wie doet wat": to call, to mail, to change. */

import { Check, ContactRound, Mail, Phone } from "lucide-react";
import { useParams } from "react-router";
import { mailLink, phoneLink } from "../../domain/contact-links.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { Page } from "../../ui/page.tsx";
import { changeOfficial } from "./commands.ts";
import { OfficialFields } from "./official-fields.tsx";
import { texts } from "./texts.ts";

const BACK = "/gemeente/wie-doet-wat";

/** `/gemeente/wie-doet-wat/:id`. */
export function OfficialScreen() {
  const store = useStore();
  const { id = "" } = useParams();
  const read = useLive(async (reader) => ({ person: await reader.get(people, id) }), id);
  const words = texts.officials;
  const back = { href: BACK, label: words.title };
  if (!read) return null;
  const { person } = read;
  if (!person)
    return (
      <Page title={words.title} back={back}>
        <EmptyState title={words.gone} action={<LinkButton href={BACK}>{words.toList}</LinkButton>}>
          {words.goneLead}
        </EmptyState>
      </Page>
    );
  const { checkedOn } = person;
  return (
    <Page
      title={person.name || words.unnamed}
      lead={checkedOn === "" ? words.unchecked : words.checked(shortDate(checkedOn, store.today()))}
      back={back}
      action={
        checkedOn !== store.today() && (
          <Button
            writes
            variant="primary"
            size="live"
            icon={Check}
            onPress={() => void changeOfficial(store, id, { checkedOn: store.today() })}
          >
            {words.right}
          </Button>
        )
      }
    >
      <Reach person={person} />
      <OfficialFields key={id} person={person} keep={(fields) => void changeOfficial(store, id, fields)} />
      <div>
        <LinkButton href={`/mensen/${id}`} variant="quiet" icon={ContactRound}>
          {words.toContact}
        </LinkButton>
      </div>
    </Page>
  );
}

function Reach({ person }: { readonly person: Person }) {
  const call = phoneLink(person.phone);
  const mail = mailLink(person.email);
  if (call === "" && mail === "") return null;
  return (
    <Cluster>
      {call && (
        <OutsideLink href={call} icon={Phone} size="live">
          {texts.officials.call}
        </OutsideLink>
      )}
      {mail && (
        <OutsideLink href={mail} icon={Mail} size="live">
          {texts.officials.mail}
        </OutsideLink>
      )}
    </Cluster>
  );
}
