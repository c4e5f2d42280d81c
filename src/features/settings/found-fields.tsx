/** Where residents find the organisation: its neighbourhood, e-mail and website, for posters and invitations. */

import type { OrganisationField } from "../../domain/drafts/organisation.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import styles from "./settings.module.css";
import { texts } from "./texts.ts";

type FoundFieldsProps = {
  readonly organisation: Organisation;
  readonly keep: (field: OrganisationField) => (text: string) => string | undefined;
};

export function FoundFields({ organisation, keep }: FoundFieldsProps) {
  const words = texts.found;
  return (
    <Section title={words.title}>
      <Stack>
        <p className={styles.quiet}>{words.lead}</p>
        <KeptTextField
          label={words.neighbourhood}
          description={words.neighbourhoodHint}
          autoComplete="off"
          kept={organisation.neighbourhood}
          keep={keep("neighbourhood")}
        />
        <KeptTextField
          label={words.email}
          type="email"
          autoComplete="off"
          kept={organisation.email}
          keep={keep("email")}
        />
        <KeptTextField
          label={words.website}
          description={words.websiteHint}
          // Not "url": a phone would refuse an address without https.
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          kept={organisation.website}
          keep={keep("website")}
        />
      </Stack>
    </Section>
  );
}
