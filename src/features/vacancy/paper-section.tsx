/** The vacancy on paper: a poster for the street, a sheet, and Word for whoever wants to make it up themselves. */

import { FileImage, FileText, FileType2, Settings } from "lucide-react";
import { isReachable } from "../../documents/vacancy/vacancy.ts";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { useSharing } from "../../ui/use-sharing.ts";
import { PosterPicture } from "./poster-picture.tsx";
import { texts } from "./texts.ts";
import type { VacancyFile } from "./use-vacancy.ts";
import type { PaperForm, PosterSize, VacancyServices } from "./vacancy-services.ts";

interface PaperSectionProps {
  readonly file: VacancyFile;
  readonly services: VacancyServices;
}

type Form = PaperForm | PosterSize;

export function PaperSection({ file, services }: PaperSectionProps) {
  const { busy, share } = useSharing<Form>((form) => made(file, services, form), texts.paper);
  const { organisation, office } = file.source;
  const canReach = isReachable(file.source);
  const lacks =
    organisation.neighbourhood === "" || (organisation.email === "" && organisation.website === "");
  const button = (form: Form, words: string, icon: typeof FileText) => (
    <Button icon={icon} pending={busy === form} onPress={() => share(form)}>
      {words}
    </Button>
  );
  return (
    <Section title={texts.paper.title}>
      <PosterPicture
        functie={office.functie}
        organisation={organisation.name}
        free={file.source.free}
        hasStrips={canReach}
      />
      <p>{canReach ? texts.paper.hint : texts.paper.hintBare}</p>
      {!canReach && <p>{texts.paper.unreachable}</p>}
      {lacks && <p>{texts.paper.fill}</p>}
      {lacks && (
        <div>
          <LinkButton variant="quiet" icon={Settings} href="/instellingen">
            {texts.paper.toSettings}
          </LinkButton>
        </div>
      )}
      <Cluster>
        {button("A4", texts.paper.poster("A4"), FileImage)}
        {button("A3", texts.paper.poster("A3"), FileImage)}
        {button("pdf", texts.paper.pdf, FileText)}
        {button("docx", texts.paper.docx, FileType2)}
      </Cluster>
    </Section>
  );
}

const made = ({ source }: VacancyFile, services: VacancyServices, form: Form) =>
  form === "pdf" || form === "docx" ? services.sharePaper(source, form) : services.sharePoster(source, form);
