/** One duty of a year: to note that it was done where that cannot be worked out, and to change one of one's own. */

import { Scale, Trash2, UserCheck } from "lucide-react";
import { useNavigate, useParams } from "react-router";
import { dutyTally, dutyTitle } from "../../documents/year/duty-words.ts";
import { bookYearOf, parseYearId } from "../../domain/year/book-year.ts";
import type { DutyState } from "../../domain/year/year.ts";
import { proposedDays } from "../../domain/year/year-plan.ts";
import { readYear, type YearFile } from "../../storage/queries/year.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { removeDuty, restoreDuty } from "./commands.ts";
import { DutyBasisLines } from "./duty-basis-lines.tsx";
import { DutyTables } from "./duty-tables.tsx";
import { MarkFields } from "./mark-fields.tsx";
import { OwnDutyForm } from "./own-duty-form.tsx";
import { texts } from "./texts.ts";
import { UnknownYear } from "./unknown-year.tsx";
import styles from "./year.module.css";
import { yearPath } from "./year-links.ts";

/** `/jaar/:year/taak/:dutyId`. */
export function DutyScreen() {
  const { year = "", dutyId = "" } = useParams();
  const id = parseYearId(year);
  return id === undefined ? <UnknownYear /> : <DutyOfYear yearId={id} dutyId={dutyId} />;
}

function DutyOfYear({ yearId, dutyId }: { readonly yearId: string; readonly dutyId: string }) {
  const today = useStore().today();
  const file = useLive((reader) => readYear(reader, yearId, today), `${yearId} ${today}`);
  if (!file) return null;
  const duty = file.state.duties.find(({ id }) => id === dutyId);
  const { label, id } = file.state.year;
  const back = {
    href: yearPath(id, bookYearOf(today, file.organisation.bookYearStart).id),
    label: texts.toYear(label),
  };
  if (!duty)
    return (
      <Page title={texts.duty.gone} back={back}>
        <EmptyState
          title={texts.duty.gone}
          action={<LinkButton href={back.href}>{texts.toYear(label)}</LinkButton>}
        >
          {texts.duty.goneLead}
        </EmptyState>
      </Page>
    );
  return <Duty key={duty.id} duty={duty} file={file} back={back} />;
}

interface DutyProps {
  readonly duty: DutyState;
  readonly file: YearFile;
  readonly back: { readonly href: string; readonly label: string };
}

function Duty({ duty, file, back }: DutyProps) {
  const today = useStore().today();
  const { basis } = duty;
  const { year } = file.state;
  const isPast = year.until < today;
  return (
    <Page title={dutyTitle(duty)} back={back} lead={dutyTally(duty, isPast)}>
      {duty.kind === "mark" ? (
        <Marking duty={duty} yearId={year.id} />
      ) : (
        <>
          <DutyTables
            duty={duty}
            yearId={year.id}
            today={today}
            isPast={isPast}
            proposed={proposedDays(year, duty, file.meetings, today)}
          />
          <p className={styles.quiet}>{texts.duty.counted}</p>
        </>
      )}
      {basis.kind === "own" ? (
        <>
          <OwnDutyForm duty={basis.duty} organisation={file.organisation} />
          <RemoveButton id={basis.duty.id} back={back.href} />
        </>
      ) : (
        <Section title={texts.duty.about}>
          <DutyBasisLines duty={duty} full />
          {basis.kind === "norm" && (
            <div>
              <LinkButton
                href={`/instellingen/afspraken/${encodeURIComponent(basis.norm.id)}`}
                variant="quiet"
                icon={Scale}
              >
                {texts.duty.toNorm}
              </LinkButton>
            </div>
          )}
        </Section>
      )}
    </Page>
  );
}

interface MarkingProps {
  readonly duty: Extract<DutyState, { kind: "mark" }>;
  readonly yearId: string;
}

/** Who steps in is kept in the profile, and the day it was looked at with it. */
function Marking({ duty, yearId }: MarkingProps) {
  const isLookedAt = duty.basis.kind === "legal" && duty.basis.id === "deputyRule";
  if (!isLookedAt) return <MarkFields duty={duty} yearId={yearId} />;
  return (
    <>
      <p className={styles.quiet}>{texts.duty.looked}</p>
      <div>
        <LinkButton href="/instellingen/profiel" icon={UserCheck}>
          {texts.duty.toProfile}
        </LinkButton>
      </div>
    </>
  );
}

function RemoveButton({ id, back }: { readonly id: string; readonly back: string }) {
  const store = useStore();
  const navigate = useNavigate();
  const press = async () => {
    const kept = await removeDuty(store, id);
    // The frame says what is the matter; the duty is still here.
    if (!kept.ok) return;
    showToast({ text: texts.duty.removed, undo: async () => void (await restoreDuty(store, id)) });
    await navigate(back, { replace: true });
  };
  return (
    <div>
      <Button writes variant="quiet" icon={Trash2} onPress={() => void press()}>
        {texts.duty.remove}
      </Button>
    </div>
  );
}
