/** Meer: everything that has no tab of its own, and who helps. */

import {
  Armchair,
  CalendarRange,
  Gavel,
  Handshake,
  Landmark,
  type LucideIcon,
  Mails,
  Phone,
  PhoneCall,
  Settings,
  Users,
} from "lucide-react";
import { phoneLink } from "../../domain/contact-links.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive } from "../../storage/store-context.tsx";
import { Card } from "../../ui/card.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { Page } from "../../ui/page.tsx";
import { texts } from "./texts.ts";

interface Place {
  readonly href: string;
  readonly icon: LucideIcon;
  readonly words: () => { readonly word: string; readonly line: string };
}

const PLACES: readonly Place[] = [
  { href: "/bestuur", icon: Armchair, words: () => texts.board },
  { href: "/jaar", icon: CalendarRange, words: () => texts.year },
  { href: "/gemeente", icon: Landmark, words: () => texts.municipality },
  { href: "/besluiten", icon: Gavel, words: () => texts.decisions },
  { href: "/mensen", icon: Users, words: () => texts.contacts },
  { href: "/stukken", icon: Mails, words: () => texts.letters },
  { href: "/belnotities", icon: PhoneCall, words: () => texts.callNotes },
  { href: "/delen", icon: Handshake, words: () => texts.share },
  { href: "/instellingen", icon: Settings, words: () => texts.settings },
];

export function MoreScreen() {
  const organisation = useLive(readOrganisation);
  return (
    <Page title={texts.title}>
      <List aria-label={texts.title}>
        {PLACES.map(({ href, icon, words }) => (
          <ListRow key={href} href={href} icon={icon} title={words().word} meta={words().line} />
        ))}
      </List>
      {organisation && <Help organisation={organisation} />}
    </Page>
  );
}

function Help({ organisation: { helperName, helperPhone } }: { readonly organisation: Organisation }) {
  const call = phoneLink(helperPhone);
  if (helperName === "" && call === "") return null;
  return (
    <Card tone="sunk" aria-labelledby="hulp">
      <h2 id="hulp">{texts.help.title}</h2>
      <p>{texts.help.line(helperName, helperPhone)}</p>
      {call && (
        <div>
          <OutsideLink href={call} icon={Phone}>
            {helperName === "" ? texts.help.callNumber(helperPhone) : texts.help.call(helperName)}
          </OutsideLink>
        </div>
      )}
    </Card>
  );
}
