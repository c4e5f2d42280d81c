/** The settings: the organisation's name and helper, how the screen looks, whose phone this is, other organisations, and the way to the bin. */

import { Archive, ArrowLeftRight, House, ListOrdered, Scale, Trash2, UsersRound } from "lucide-react";
import type { OrganisationField } from "../../domain/drafts/organisation.ts";
import { devices, type Organisation } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import type { Language } from "../../kernel/language.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { useMayWrite, Writing } from "../../ui/may-write.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { keepOrganisationField } from "./commands.ts";
import { DeviceSection } from "./device-section.tsx";
import { FoundFields } from "./found-fields.tsx";
import { GuideSection } from "./guide-section.tsx";
import { LooksSection } from "./looks-section.tsx";
import styles from "./settings.module.css";
import { problemText, texts } from "./texts.ts";

interface SettingsScreenProps {
  /** Called once the new name is on its way to the disk, for the list of organisations. */
  readonly onRenamed: (name: string) => void;
  /** Keeps the language that was chosen and shows the app in it. */
  readonly onLanguage: (language: Language) => void;
  readonly version: string;
}

export function SettingsScreen(props: SettingsScreenProps) {
  const { onRenamed, onLanguage, version } = props;
  const store = useStore();
  const { mayWrite } = useMayWrite();
  const read = useLive(async (reader) => ({
    organisation: await readOrganisation(reader),
    device: await reader.get(devices, store.node),
    people: await reader.all(people),
  }));
  return (
    <Page title={texts.title} lead={mayWrite && texts.lead} back={{ href: "/meer" }}>
      {read && (
        <>
          <OrganisationFields organisation={read.organisation} onRenamed={onRenamed} />
          <AgreedRows />
          <LooksSection onLanguage={onLanguage} />
          <DeviceSection device={read.device} people={read.people} />
          <List aria-label={texts.organisations.title}>
            <ListRow
              icon={UsersRound}
              title={texts.organisations.title}
              meta={texts.organisations.line}
              href="/instellingen/organisaties"
            />
          </List>
          <GuideSection organisation={read.organisation.name} />
          <List aria-label={texts.bin.title}>
            <ListRow
              icon={Archive}
              title={texts.backup.title}
              meta={texts.backup.line}
              href="/instellingen/reservekopie"
            />
            <Writing>
              <ListRow
                icon={Trash2}
                title={texts.bin.title}
                meta={texts.bin.line}
                href="/instellingen/prullenbak"
              />
            </Writing>
          </List>
          <p className={styles.version}>{texts.version(version)}</p>
        </>
      )}
    </Page>
  );
}

/** What the organisation is and keeps to, each on a screen of its own. */
function AgreedRows() {
  const { profile, norms, formats, exchange, agreed } = texts;
  return (
    <List aria-label={agreed}>
      <ListRow icon={House} title={profile.title} meta={profile.line} href="/instellingen/profiel" />
      <ListRow icon={Scale} title={norms.title} meta={norms.line} href="/instellingen/afspraken" />
      <ListRow icon={ListOrdered} title={formats.title} meta={formats.line} href="/instellingen/formats" />
      <ListRow
        icon={ArrowLeftRight}
        title={exchange.title}
        meta={exchange.line}
        href="/instellingen/uitwisselen"
      />
    </List>
  );
}

interface OrganisationFieldsProps {
  readonly organisation: Organisation;
  readonly onRenamed: (name: string) => void;
}

function OrganisationFields({ organisation, onRenamed }: OrganisationFieldsProps) {
  const store = useStore();
  const keep = (field: OrganisationField) => (text: string) => {
    const kept = keepOrganisationField(store, organisation, field, text);
    if (!kept.ok) return problemText(field, kept.error, organisation[field]);
    if (field === "name" && kept.value !== organisation.name) onRenamed(kept.value);
    return undefined;
  };
  return (
    <>
      <Section title={texts.organisation.title}>
        <KeptTextField
          label={texts.organisation.name}
          autoComplete="organization"
          kept={organisation.name}
          keep={keep("name")}
        />
      </Section>
      <FoundFields keep={keep} organisation={organisation} />
      <Section title={texts.help.title}>
        <Stack>
          <p className={styles.quiet}>{texts.help.lead}</p>
          <KeptTextField
            label={texts.help.name}
            autoComplete="off"
            autoCapitalize="words"
            kept={organisation.helperName}
            keep={keep("helperName")}
          />
          <KeptTextField
            label={texts.help.phone}
            autoComplete="off"
            type="tel"
            kept={organisation.helperPhone}
            keep={keep("helperPhone")}
          />
        </Stack>
      </Section>
    </>
  );
}
