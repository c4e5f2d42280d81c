/** Whom the format of this kind asks and who is not on the list: a function that nobody in Contacten has, or somebody new there. */

import { UserRoundPlus } from "lucide-react";
import { formatOf } from "../../domain/formats/format-of.ts";
import { askedBy, hasFunctie } from "../../domain/formats/invitees.ts";
import { terms } from "../../domain/tables/board.ts";
import { formats } from "../../domain/tables/formats.ts";
import { attendance } from "../../domain/tables/meetings.ts";
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
  const store = useStore();
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
  if (missing.length + notYet.length === 0) return null;
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
      {notYet.map((person) => (
        <ListRow
          key={person.id}
          title={texts.people.notAsked(
            person.name,
            invitees.functies.find((functie) => hasFunctie(person.functie, functie)) ?? person.functie,
          )}
          actions={
            <Button
              variant="quiet"
              icon={UserRoundPlus}
              onPress={() => void invite(store, meeting.id, person.id)}
            >
              {texts.people.invite(person.name)}
            </Button>
          }
        />
      ))}
    </List>
  );
}
