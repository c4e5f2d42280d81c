/** The profile of the organisation: a few questions in sight, the others closed with what was answered. */

import { useEffect } from "react";
import { useLocation } from "react-router";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { useMayWrite } from "../../ui/may-write.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { BookYearPart } from "./book-year-part.tsx";
import { changeProfile, keepProfileField } from "./commands.ts";
import { DeputyPart } from "./deputy-part.tsx";
import { LegalFormField } from "./legal-form-field.tsx";
import { NeighbourhoodFields, OtherNeighbourhoodsPart } from "./neighbourhood-fields.tsx";
import type { PartProps } from "./part-props.ts";
import { RolesPart } from "./roles-part.tsx";
import { StatutesPart } from "./statutes-part.tsx";
import { SubsidyPart } from "./subsidy-part.tsx";
import { problemText, texts } from "./texts.ts";

/** `/instellingen/profiel`; a part that is asked for elsewhere is reached with `#statuten`, `#vervanging`, `#boekjaar`. */
export function ProfileScreen() {
  const organisation = useLive(readOrganisation);
  return (
    <Page
      title={texts.title}
      lead={useMayWrite().mayWrite && texts.lead}
      back={{ href: "/instellingen", label: texts.back }}
    >
      {organisation && <Parts organisation={organisation} />}
    </Page>
  );
}

function Parts({ organisation }: { readonly organisation: Organisation }) {
  const store = useStore();
  const part: PartProps = {
    organisation,
    change: (change) => void changeProfile(store, change),
    keep: (field) => (text) => {
      const kept = keepProfileField(store, organisation, field, text);
      return kept.ok ? undefined : problemText(field, kept.error);
    },
  };
  useAskedPart();
  return (
    <>
      <NeighbourhoodFields {...part} />
      <LegalFormField {...part} />
      <Stack>
        <OtherNeighbourhoodsPart {...part} />
        <RolesPart {...part} />
        <SubsidyPart {...part} />
        <StatutesPart {...part} />
        <DeputyPart {...part} />
        <BookYearPart {...part} />
      </Stack>
    </>
  );
}

/** Brings the part that the address asks for into sight. */
function useAskedPart() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== "") document.getElementById(hash.slice(1))?.scrollIntoView?.({ block: "start" });
  }, [hash]);
}
