/** Who is not on the list: whom the format asks and nobody in Contacten is, or is new there; and who stepped down since. */

import { UserRoundPlus } from "lucide-react";
import { formatOf } from "../../domain/formats/format-of.ts";
import { askedBy, hasFunctie } from "../../domain/formats/invitees.ts";
import { terms } from "../../domain/tables/board.ts";
import { formats } from "../../domain/tables/formats.ts";
import { attendance } from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { invite } from "./commands.ts";
import { texts } from "./texts.ts";
import type { Preparation } from "./use-prepare.ts";

/** Who was taken off the list by hand is not brought up again. */
export function MissingInvitees({ preparation }: { readonly preparation: Preparation }) {
  const { meeting } = preparation;
  const read = useLive(
    async (reader) => ({
      own: await reader.get(formats, meeting.kind),
      ever: await reader.whereWithBin(attendance, "meetingId", meeting.id),
      terms: await reader.all(terms),
    }),
    `${meeting.id} ${meeting.kind}`,
  );
  if (!read) return null;
  const { invitees } = formatOf(meeting.kind, read.own);
  const everAsked = new Set(read.ever.map((each) => each.personId));
  const everyone = [...preparation.people.values()];
  const seats = { terms: read.terms, date: meeting.date };
  const { missing, people } = askedBy({ groups: [], functies: invitees.functies }, everyone, seats);
  const notYet = people.filter((person) => !everAsked.has(person.id));
  const stopped = preparation.stopped.flatMap(({ personId }) => preparation.people.get(personId) ?? []);
  if (missing.length + notYet.length + stopped.length === 0) return null;
  return (
    <List>
      {missing.map((functie) => (
        <ListRow
          key={functie}
          title={texts.people.missing(functie)}
          actions={
            <LinkButton
              href="/mensen/nieuw"
              variant="quiet"
              icon={UserRoundPlus}
              aria-label={texts.people.addMissingNamed(functie)}
            >
              {texts.people.addMissing}
            </LinkButton>
          }
        />
      ))}
      {stopped.map((person) => (
        <ListRow
          key={person.id}
          title={texts.people.stopped(person.name)}
          actions={<InviteButton meetingId={meeting.id} person={person} />}
        />
      ))}
      {notYet.map((person) => (
        <ListRow
          key={person.id}
          title={texts.people.notAsked(
            person.name,
            invitees.functies.find((functie) => hasFunctie(person.functie, functie)) ?? person.functie,
          )}
          actions={<InviteButton meetingId={meeting.id} person={person} />}
        />
      ))}
    </List>
  );
}

function InviteButton({ meetingId, person }: { readonly meetingId: string; readonly person: Person }) {
  const store = useStore();
  return (
    <Button
      writes
      variant="quiet"
      icon={UserRoundPlus}
      onPress={() => void invite(store, meetingId, person.id)}
    >
      {texts.people.invite(person.name)}
    </Button>
  );
}
