/** The organisations on this phone: which one is open, the way to another, and a new one. */

import { Check, Plus, UsersRound } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { texts } from "./texts.ts";

export type KnownOrganisation = { readonly id: string; readonly name: string };

interface OrganisationsSectionProps {
  readonly organisations: readonly KnownOrganisation[];
  readonly presentId: string;
  /** The open organisation's own name: the list may lag a moment behind. */
  readonly presentName: string;
  readonly onSwitch: (id: string) => void;
  readonly onAdd: () => void;
}

export function OrganisationsSection(props: OrganisationsSectionProps) {
  const { organisations, presentId, presentName, onSwitch, onAdd } = props;
  const words = texts.organisations;
  const others = organisations.filter(({ id }) => id !== presentId);
  return (
    <Section title={words.title}>
      <List aria-label={words.title}>
        <ListRow
          icon={UsersRound}
          title={presentName || words.unnamed}
          tag={
            <Tag icon={Check} tone="green">
              {words.present}
            </Tag>
          }
        />
        {others.map(({ id, name }) => (
          <ListRow
            key={id}
            icon={UsersRound}
            title={name || words.unnamed}
            meta={words.switch}
            onPress={() => onSwitch(id)}
          />
        ))}
      </List>
      <div>
        <Button icon={Plus} onPress={onAdd}>
          {words.add}
        </Button>
      </div>
    </Section>
  );
}
