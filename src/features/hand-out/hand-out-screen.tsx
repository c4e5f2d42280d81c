/** Uitdelen: a paper of a meeting in the form one wants, and who has it already. */

import { FileText, FileType2, MessageSquareText } from "lucide-react";
import { useParams, useSearchParams } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import { phaseOf } from "../../domain/meeting-state.ts";
import { when } from "../../press/spoken-dates.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Looking } from "../../ui/may-write.tsx";
import { Page } from "../../ui/page.tsx";
import { usePrintSize } from "../../ui/print-size.ts";
import { PrintSizeChoice } from "../../ui/print-size-choice.tsx";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { useSharing } from "../../ui/use-sharing.ts";
import { insideOf } from "./inside.ts";
import { handedOutAs, type PaperKind, papersFor } from "./paper-kinds.ts";
import { type Handing, readHanding } from "./read-papers.ts";
import { Receivers } from "./receivers.tsx";
import type { LetterWith, PaperForm, SharePaper } from "./share-paper.ts";
import { texts } from "./texts.ts";

type HandOutProps = { readonly sharePaper: SharePaper; readonly letterWith: LetterWith };

/** `/vergaderingen/:id/uitdelen`, with `?stuk=` for the paper that is chosen. */
export function HandOutScreen(props: HandOutProps) {
  const { id = "" } = useParams();
  const found = useLive(async (reader) => ({ handing: await readHanding(reader, id) }), id);
  if (!found) return null;
  if (!found.handing) return <Missing />;
  return <HandOut key={id} {...props} handing={found.handing} />;
}

function Missing() {
  const words = texts.gone;
  const back = { href: "/vergaderingen", label: words.action };
  return (
    <Page title={texts.title} back={back}>
      <EmptyState title={words.title} action={<LinkButton href={back.href}>{words.action}</LinkButton>}>
        {words.sentence}
      </EmptyState>
    </Page>
  );
}

function HandOut({ handing, sharePaper, letterWith }: HandOutProps & { readonly handing: Handing }) {
  const { papers, handOuts } = handing;
  const { meeting } = papers.file;
  const today = useStore().today();
  const isOver = phaseOf(meeting) === "closed";
  const [kind, choose] = useKind(papersFor(phaseOf(meeting)));
  const size = usePrintSize();
  const { share, busy } = useSharing<PaperForm>((form) => sharePaper(papers, kind, form, size), texts);
  const what = handedOutAs(kind);
  const moment = when(meeting.date, meeting.start, today);
  return (
    <Page
      title={texts.title}
      lead={[meetingName(meeting), moment].filter((part) => part !== "").join(", ")}
      back={{
        href: `/vergaderingen/${meeting.id}/${isOver ? "uitwerken" : "voorbereiden"}`,
        label: isOver ? texts.back.workOut : texts.back.prepare,
      }}
      action={
        <Button variant="primary" icon={FileText} pending={busy === "pdf"} onPress={() => share("pdf")}>
          {texts.makePdf}
        </Button>
      }
    >
      <Looking>
        <RadioCards
          label={texts.which}
          options={papersFor(phaseOf(meeting)).map((value) => ({
            value,
            label: texts.papers[value].name,
            description: texts.papers[value].what,
          }))}
          value={kind}
          onChange={choose}
        />
      </Looking>
      {kind === "papers" && <p>{insideOf(papers)}</p>}
      <PrintSizeChoice />
      <Cluster>
        <Button icon={FileType2} pending={busy === "docx"} onPress={() => share("docx")}>
          {texts.makeWord}
        </Button>
        {what && (
          <Button icon={MessageSquareText} pending={busy === "text"} onPress={() => share("text")}>
            {texts.sendText}
          </Button>
        )}
      </Cluster>
      {what && (
        <Receivers
          key={what}
          file={papers.file}
          what={what}
          handOuts={handOuts}
          letter={letterWith(papers.file, what)}
          onText={() => share("text")}
        />
      )}
    </Page>
  );
}

/** What is chosen stands in the address, so that Back comes back to it. */
function useKind(kinds: readonly PaperKind[]): readonly [PaperKind, (kind: PaperKind) => void] {
  const [params, setParams] = useSearchParams();
  const kind = kinds.find((each) => each === params.get("stuk")) ?? kinds[0] ?? "agenda";
  return [kind, (chosen) => setParams({ stuk: chosen }, { replace: true })];
}
