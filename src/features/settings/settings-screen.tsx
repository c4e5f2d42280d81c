/** The settings: the organisation's name and helper, how the screen looks, whose phone this is, other organisations, and the way to the bin. */

import { Trash2 } from "lucide-react";
import { devices, type Organisation } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { setTheme, usePreferences } from "../../ui/preferences.ts";
import { Section } from "../../ui/section.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextSizeControl } from "../../ui/text-size-control.tsx";
import { keepOrganisationField } from "./commands.ts";
import { DeviceSection } from "./device-section.tsx";
import { type KnownOrganisation, OrganisationsSection } from "./organisations-section.tsx";
import styles from "./settings.module.css";
import { problemText, texts } from "./texts.ts";

interface SettingsScreenProps {
  /** All organisations on this phone, this one included. */
  readonly organisations: readonly KnownOrganisation[];
  readonly onSwitch: (id: string) => void;
  readonly onAdd: () => void;
  /** Called once the new name is on its way to the disk, for the list of organisations. */
  readonly onRenamed: (name: string) => void;
  readonly version: string;
}

export function SettingsScreen({ organisations, onSwitch, onAdd, onRenamed, version }: SettingsScreenProps) {
  const store = useStore();
  const read = useLive(async (reader) => ({
    organisation: await readOrganisation(reader),
    device: await reader.get(devices, store.node),
    people: await reader.all(people),
  }));
  return (
    <Page title={texts.title} lead={texts.lead} back={{ href: "/meer" }}>
      {read && (
        <>
          <OrganisationFields organisation={read.organisation} onRenamed={onRenamed} />
          <Looks />
          <DeviceSection device={read.device} people={read.people} />
          <OrganisationsSection
            organisations={organisations}
            presentId={store.organisationId}
            presentName={read.organisation.name}
            onSwitch={onSwitch}
            onAdd={onAdd}
          />
          <List aria-label={texts.bin.title}>
            <ListRow
              icon={Trash2}
              title={texts.bin.title}
              meta={texts.bin.line}
              href="/instellingen/prullenbak"
            />
          </List>
          <p className={styles.version}>{texts.version(version)}</p>
        </>
      )}
    </Page>
  );
}

interface OrganisationFieldsProps {
  readonly organisation: Organisation;
  readonly onRenamed: (name: string) => void;
}

function OrganisationFields({ organisation, onRenamed }: OrganisationFieldsProps) {
  const store = useStore();
  const keep = (field: "name" | "helperName" | "helperPhone") => (text: string) => {
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

function Looks() {
  const theme = usePreferences((preferences) => preferences.theme);
  const { title, theme: label, themes } = texts.looks;
  return (
    <Section title={title}>
      <Stack>
        <TextSizeControl />
        <SegmentedControl
          label={label}
          showLabel
          value={theme}
          onChange={setTheme}
          options={[
            { value: "system", label: themes.system },
            { value: "light", label: themes.light },
            { value: "dark", label: themes.dark },
          ]}
        />
      </Stack>
    </Section>
  );
}
