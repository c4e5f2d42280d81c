/** Rooster van aftreden: per year who steps down, to read and to hand out. */

import { FilePenLine, Share2, Shuffle } from "lucide-react";
import { useState } from "react";
import { statutesWords, togetherWords } from "../../documents/roster/roster-words.ts";
import {
  type Leaving,
  leavingYear,
  type Statutes,
  type StepDown,
  seatsOf,
  stepDownOf,
} from "../../domain/board/step-down.ts";
import { type BoardFile, readBoard } from "../../storage/queries/board.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Looking } from "../../ui/may-write.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { openSheet } from "../../ui/sheets.ts";
import { Stack } from "../../ui/stack.tsx";
import styles from "./roster.module.css";
import { RosterEmpty } from "./roster-empty.tsx";
import { SeatRows, UnsaidRows, VacantRows } from "./seat-rows.tsx";
import type { ShareRoster } from "./share-roster.ts";
import { ShareSheet } from "./share-sheet.tsx";
import { texts } from "./texts.ts";
import { ChairLetters, YearStrip } from "./year-strip.tsx";

const SHEET = "share-roster";

type RosterProps = { readonly shareRoster: ShareRoster };

/** `/bestuur/rooster`. */
export function RosterScreen({ shareRoster }: RosterProps) {
  const today = useStore().today();
  const file = useLive((reader) => readBoard(reader, today), today);
  const stepDown = file && stepDownOf(file.board, today);
  const isEmpty = stepDown !== undefined && !hasSeats(stepDown) && stepDown.unsaid.length === 0;
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      back={{ href: "/bestuur", label: texts.back }}
      action={
        stepDown &&
        hasSeats(stepDown) && (
          <Button variant="primary" icon={Share2} onPress={() => openSheet(SHEET)}>
            {texts.share.title}
          </Button>
        )
      }
    >
      {isEmpty && <RosterEmpty />}
      {file && stepDown && !isEmpty && (
        <>
          <Roster file={file} stepDown={stepDown} today={today} />
          <RosterSharing file={file} stepDown={stepDown} share={shareRoster} today={today} />
        </>
      )}
    </Page>
  );
}

const hasSeats = ({ lapsed, years, open }: StepDown): boolean =>
  lapsed.length + years.length + open.length > 0;

type ReadProps = { readonly file: BoardFile; readonly stepDown: StepDown; readonly today: string };

function Roster({ file, stepDown, today }: ReadProps) {
  const { lapsed, years, open, unsaid, vacant, together } = stepDown;
  const statutes = file.organisation;
  const leaving = seatsOf(file.board).map((seat) => ({ seat, year: leavingYear(seat, today) }));
  return (
    <Stack gap="large">
      {leaving.some(({ year }) => year !== null) && <Glance leaving={leaving} together={together} />}
      {lapsed.length > 0 && (
        <Section title={texts.lapsed} count={lapsed.length}>
          <p>{texts.lapsedLead}</p>
          <SeatRows title={texts.lapsed} seats={lapsed} statutes={statutes} today={today} />
        </Section>
      )}
      {years.map(({ year, seats }) => (
        <Section key={year} title={String(year)} count={seats.length}>
          <SeatRows
            title={texts.columns.caption(String(year))}
            seats={seats}
            statutes={statutes}
            today={today}
          />
        </Section>
      ))}
      {open.length + unsaid.length > 0 && (
        <Section title={texts.open} count={open.length + unsaid.length}>
          {open.length > 0 && <SeatRows title={texts.open} seats={open} statutes={statutes} today={today} />}
          {unsaid.length > 0 && <UnsaidRows members={unsaid} title={texts.unsaid} />}
        </Section>
      )}
      {vacant.length > 0 && <VacantRows offices={vacant} />}
      {hasSeats(stepDown) && <ToProposal statutes={statutes} />}
    </Stack>
  );
}

type GlanceProps = { readonly leaving: readonly Leaving[]; readonly together: readonly number[] };

/** The years in one look, and which of them asks for thought. */
function Glance({ leaving, together }: GlanceProps) {
  return (
    <Stack>
      <div className={styles.strips}>
        <YearStrip leaving={leaving} label={texts.glance} />
        <ChairLetters leaving={leaving} />
      </div>
      {together.map((year) => (
        <Banner key={year} tone="warning">
          {togetherWords(year)}
        </Banner>
      ))}
    </Stack>
  );
}

function ToProposal({ statutes }: { readonly statutes: Statutes }) {
  return (
    <Stack>
      <StatutesLine statutes={statutes} />
      <p>{texts.proposalHint}</p>
      <div>
        <LinkButton href="/bestuur/rooster/voorstel" icon={Shuffle}>
          {texts.makeProposal}
        </LinkButton>
      </div>
    </Stack>
  );
}

/** What the statuten say about terms, and the way to say what is missing. */
function StatutesLine({ statutes }: { readonly statutes: Statutes }) {
  const { termYears, maxTerms } = statutes;
  const missing =
    termYears === null ? texts.statutes.unsaid : maxTerms === null ? texts.statutes.noMaximum : "";
  return (
    <>
      <p className={styles.quiet}>
        {[statutesWords(statutes), missing].filter((sentence) => sentence !== "").join(" ")}
      </p>
      {missing !== "" && (
        <div>
          <LinkButton href="/instellingen/profiel#statuten" variant="quiet" icon={FilePenLine}>
            {texts.statutes.fillIn}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function RosterSharing({ file, stepDown, share, today }: ReadProps & { readonly share: ShareRoster }) {
  const [withNames, setWithNames] = useState(true);
  const { organisation } = file;
  return (
    <ShareSheet
      name={SHEET}
      title={texts.share.title}
      share={(form, size) =>
        share(
          { organisation: organisation.name, date: today, stepDown, statutes: organisation, withNames },
          form,
          size,
        )
      }
    >
      <Looking>
        <Checkbox checked={withNames} onChange={setWithNames} description={texts.share.withNamesHint}>
          {texts.share.withNames}
        </Checkbox>
      </Looking>
    </ShareSheet>
  );
}
