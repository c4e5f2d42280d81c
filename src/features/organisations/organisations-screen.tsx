/** The organisations on this phone: which one is open, the way to another, a new one, and out of this one. */

import { Check, Eye, LogOut, Plus, UsersRound } from "lucide-react";
import type { KnownOrganisation } from "../../storage/organisations.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Tag } from "../../ui/tag.tsx";
import { LeaveSection } from "./leave-section.tsx";
import { texts } from "./texts.ts";

interface OrganisationsScreenProps {
  /** All organisations on this phone, the open one included. */
  readonly organisations: readonly KnownOrganisation[];
  readonly onSwitch: (id: string) => void;
  readonly onAdd: () => void;
  /** Takes the open organisation off this phone, with everything in it. */
  readonly onLeave: () => void;
}

export function OrganisationsScreen({ organisations, onSwitch, onAdd, onLeave }: OrganisationsScreenProps) {
  const { organisationId } = useStore();
  // The list may lag a moment behind the organisation's own name.
  const name = useLive(readOrganisation)?.name;
  const present = organisations.find(({ id }) => id === organisationId);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      back={{ href: "/instellingen", label: texts.back }}
      action={
        <Button icon={Plus} variant="primary" size="live" onPress={onAdd}>
          {texts.add}
        </Button>
      }
    >
      {name !== undefined && (
        <>
          <List aria-label={texts.title}>
            <ListRow
              icon={iconOf(present)}
              title={name || texts.unnamed}
              tag={<PresentTags known={present} />}
            />
            {organisations
              .filter(({ id }) => id !== organisationId)
              .map((each) => (
                <ListRow
                  key={each.id}
                  icon={iconOf(each)}
                  title={each.name || texts.unnamed}
                  meta={texts.switch}
                  tag={each.kind === "example" && <ExampleTag />}
                  onPress={() => onSwitch(each.id)}
                />
              ))}
          </List>
          {present?.kind === "example" ? (
            <div>
              <Button icon={LogOut} onPress={onLeave}>
                {texts.stopExample}
              </Button>
            </div>
          ) : (
            <LeaveSection name={name || texts.unnamed} onLeave={onLeave} />
          )}
        </>
      )}
    </Page>
  );
}

const iconOf = (known: KnownOrganisation | undefined) => (known?.kind === "example" ? Eye : UsersRound);

const PresentTags = ({ known }: { readonly known: KnownOrganisation | undefined }) => (
  <>
    <Tag icon={Check} tone="green">
      {texts.present}
    </Tag>
    {known?.kind === "example" && <ExampleTag />}
  </>
);

const ExampleTag = () => (
  <Tag icon={Eye} tone="yellow">
    {texts.example}
  </Tag>
);
