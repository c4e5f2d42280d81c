/** Handing over one office: the list, where things lie, what is good to know, and the dossier for the successor. */

import { FileText } from "lucide-react";
import { useParams } from "react-router";
import type { Dossier } from "../../domain/handover/dossier.ts";
import { listed } from "../../press/calendar-words.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { useSharing } from "../../ui/use-sharing.ts";
import { DossierSection } from "./dossier-section.tsx";
import { HandoverChecklist } from "./handover-checklist.tsx";
import { type HandoverFile, readHandover } from "./read-handover.ts";
import type { DossierForm, ShareDossier } from "./share-dossier.ts";
import { StoryField } from "./story-field.tsx";
import { texts } from "./texts.ts";

const BACK = "/bestuur/overdracht";

/** `/bestuur/overdracht/:officeId`. */
export function HandoverScreen({ shareDossier }: { readonly shareDossier: ShareDossier }) {
  const { officeId = "" } = useParams();
  const today = useStore().today();
  const file = useLive((reader) => readHandover(reader, officeId, today), `${officeId} ${today}`);
  const back = { href: BACK, label: texts.title };
  if (file === undefined)
    return (
      <Page title={texts.title} back={back}>
        {null}
      </Page>
    );
  if (file === null)
    return (
      <Page title={texts.title} back={back}>
        <EmptyState title={texts.gone} action={<LinkButton href={BACK}>{texts.toList}</LinkButton>}>
          {texts.goneSentence}
        </EmptyState>
      </Page>
    );
  return <Handover key={officeId} file={file} shareDossier={shareDossier} />;
}

interface HandoverProps {
  readonly file: HandoverFile;
  readonly shareDossier: ShareDossier;
}

function Handover({ file, shareDossier }: HandoverProps) {
  const { dossier } = file;
  const { busy, share } = useSharing<DossierForm>((form) => shareDossier(dossier, form), texts.dossier);
  return (
    <Page
      title={texts.titleOf(dossier.office.functie)}
      lead={fromWords(dossier)}
      back={{ href: BACK, label: texts.title }}
      aside={<DossierSection dossier={dossier} busy={busy} onShare={share} />}
      action={
        <Button variant="primary" icon={FileText} pending={busy === "pdf"} onPress={() => share("pdf")}>
          {texts.make}
        </Button>
      }
    >
      <HandoverChecklist file={file} />
      <StoryField file={file} field="whereThingsLie" words={texts.lies} />
      <StoryField file={file} field="goodToKnow" words={texts.know} />
    </Page>
  );
}

function fromWords({ from, office }: Dossier): string {
  const names = listed(from.map(({ person }) => person.name));
  if (names === "") return texts.fromNobody;
  return office.holders.length > 0 ? texts.from(names) : texts.fromBefore(names);
}
