/** A vacancy on the board: its words to share, what it asks, and its papers. */

import { Copy, Mail, Send } from "lucide-react";
import { useParams } from "react-router";
import { mailtoLinks } from "../../domain/mail-papers.ts";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { copyText, shareText, type TextShared } from "../../ui/share-text.ts";
import { showToast } from "../../ui/toasts.ts";
import { AsksSection } from "./asks-section.tsx";
import { OwnTextField } from "./own-text-field.tsx";
import { PaperSection } from "./paper-section.tsx";
import { texts } from "./texts.ts";
import { useVacancy, type VacancyFile } from "./use-vacancy.ts";
import type { VacancyServices } from "./vacancy-services.ts";

/** `/bestuur/vacature/:officeId`. */
export function VacancyScreen({ services }: { readonly services: VacancyServices }) {
  const { officeId = "" } = useParams();
  const file = useVacancy(officeId);
  const back = { href: "/bestuur", label: texts.back };
  if (file === undefined)
    return (
      <Page title={texts.titleBare} back={back}>
        {null}
      </Page>
    );
  if (file === null)
    return (
      <Page title={texts.titleBare} back={back}>
        <EmptyState title={texts.gone} action={<LinkButton href={back.href}>{texts.toBoard}</LinkButton>}>
          {texts.goneSentence}
        </EmptyState>
      </Page>
    );
  return <Vacancy key={officeId} file={file} services={services} />;
}

interface VacancyProps {
  readonly file: VacancyFile;
  readonly services: VacancyServices;
}

function Vacancy({ file, services }: VacancyProps) {
  const { office, free } = file.source;
  const words = services.words(file.source);
  const text = office.vacancyText || words.text;
  return (
    <Page
      title={texts.title(office.functie)}
      lead={free === 0 ? texts.taken : texts.free(free)}
      back={{ href: "/bestuur", label: texts.back }}
      aside={<PaperSection file={file} services={services} />}
      action={
        <Button variant="primary" icon={Send} onPress={() => void shareText(text).then(tell)}>
          {texts.share}
        </Button>
      }
    >
      <OwnTextField file={file} madeUp={words.text} />
      <Cluster>
        <Button icon={Copy} onPress={() => void copyText(text).then(tell)}>
          {texts.copy}
        </Button>
        <Button icon={Mail} onPress={() => void openMail({ subject: words.subject, body: text })}>
          {texts.mail}
        </Button>
      </Cluster>
      <AsksSection file={file} />
    </Page>
  );
}

function tell(how: TextShared): void {
  if (how === "copied") showToast({ text: texts.copied });
  if (how === "failed") showToast({ text: texts.failed, tone: "trouble" });
}

/** A link holds some 1,800 characters; what it cannot hold is put on the clipboard. */
async function openMail(letter: { readonly subject: string; readonly body: string }): Promise<void> {
  const link = mailtoLinks([""], letter)[0] ?? "mailto:";
  const held = new URLSearchParams(link.slice(link.indexOf("?"))).get("body") ?? "";
  if (held.replace(/\r\n/g, "\n") !== letter.body.toWellFormed().replace(/\r\n/g, "\n")) {
    await copyText(letter.body);
    showToast({ text: texts.pasteMail });
  }
  window.location.assign(link);
}
