/** Inviting by name: found in Contacten, or somebody new right here. */

import { UserPlus, UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { type Invitable, invitable } from "../../domain/invite.ts";
import { useStore } from "../../storage/store-context.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { invite, inviteNew } from "./commands.ts";
import { texts } from "./texts.ts";
import type { Preparation } from "./use-prepare.ts";

/** More would push the keyboard's part of the screen away; a further letter narrows it down. */
const MOST_FOUND = 6;

export function InviteField({ preparation }: { readonly preparation: Preparation }) {
  const { meeting, attendance, people } = preparation;
  const store = useStore();
  const [typed, setTyped] = useState("");
  const invited = new Set(attendance.map((each) => each.personId));
  const offer = invitable([...people.values()], invited, typed);
  const add = (personId: string) => {
    setTyped("");
    void invite(store, meeting.id, personId);
  };
  const addNew = () => {
    setTyped("");
    void inviteNew(store, meeting.id, offer.newName);
  };
  const submit = () => {
    const [only, ...others] = offer.found;
    if (only && others.length === 0 && offer.newName === "") add(only.id);
    else if (offer.found.length === 0 && offer.newName !== "") addNew();
  };
  return (
    <Stack gap="small">
      <SearchField
        label={texts.people.add}
        description={texts.people.addHint}
        value={typed}
        onChange={setTyped}
        onSubmit={submit}
      />
      <Offer offer={offer} onInvite={add} onInviteNew={addNew} />
    </Stack>
  );
}

interface OfferProps {
  readonly offer: Invitable;
  readonly onInvite: (personId: string) => void;
  readonly onInviteNew: () => void;
}

function Offer({ offer, onInvite, onInviteNew }: OfferProps) {
  const { found, already, newName, problem } = offer;
  return (
    <>
      <p role="status">
        {problem && texts.lineProblems.tooLong}
        {already && texts.people.already(already.name)}
      </p>
      {(found.length > 0 || newName !== "") && (
        <List aria-label={texts.people.found}>
          {found.slice(0, MOST_FOUND).map((person) => (
            <ListRow
              key={person.id}
              icon={UserPlus}
              title={texts.people.invite(person.name)}
              meta={person.functie}
              onPress={() => onInvite(person.id)}
            />
          ))}
          {newName !== "" && (
            <ListRow
              icon={UserRoundPlus}
              title={texts.people.addNew(newName)}
              meta={texts.people.newHint}
              onPress={onInviteNew}
            />
          )}
        </List>
      )}
    </>
  );
}
