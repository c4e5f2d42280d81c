/** The noodblad: shown large, to print or to copy by hand; or, once it was checked, the way to a new one. */

import { Clock, Printer, RefreshCw, ScanLine, ScrollText } from "lucide-react";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { civilNow } from "../../kernel/civil-date.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { answered } from "./answered.ts";
import { LetterGroups } from "./letter-groups.tsx";
import { QrPicture } from "./qr-picture.tsx";
import styles from "./share.module.css";
import type { ShareSheet } from "./share-sheet.ts";
import type { RecoverySheet, Refusal, SharingPort } from "./sharing-port.ts";
import { putOff, readPutOff } from "./sheet-put-off.ts";
import { texts } from "./texts.ts";
import { useAsked, useStatus } from "./use-sharing.ts";
import { problemWords } from "./words.ts";

interface RecoverySheetScreenProps {
  readonly sharing: SharingPort;
  readonly shareSheet: ShareSheet;
}

const back = () => ({ href: "/delen", label: texts.back });

/** `/delen/noodblad`; `?na=herstel` right after coming back with the one before. */
export function RecoverySheetScreen({ sharing, shareSheet }: RecoverySheetScreenProps) {
  const asked = useAsked(sharing, async (port) => ({ sheet: await port.uncheckedSheet() }));
  const [made, setMade] = useState<RecoverySheet>();
  if (!asked) return null;
  const sheet = made ?? asked.sheet;
  if (!sheet) return <CheckedSheet sharing={sharing} onMade={setMade} />;
  return <SheetToKeep sheet={sheet} shareSheet={shareSheet} sharing={sharing} onMade={setMade} />;
}

interface SheetToKeepProps extends RecoverySheetScreenProps {
  readonly sheet: RecoverySheet;
  readonly onMade: (sheet: RecoverySheet) => void;
}

function SheetToKeep({ sheet, shareSheet, sharing, onMade }: SheetToKeepProps) {
  const [query] = useSearchParams();
  const { print, isBusy, isFailed, name } = usePrinting(sheet, shareSheet);
  const words = texts.sheet;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={back()}
      action={
        <Button variant="primary" icon={Printer} pending={isBusy} onPress={() => void print()}>
          {words.print}
        </Button>
      }
    >
      {query.get("na") === "herstel" && (
        <Banner action={<LinkButton href="/delen/intrekken">{texts.shared.revoke.title}</LinkButton>}>
          {words.recovered} {words.recoveredNext}
        </Banner>
      )}
      {isFailed && <Banner tone="danger">{words.failed}</Banner>}
      <Card>
        <p className={styles.anywhere}>
          <span className={styles.quiet}>{words.of}</span>
          <br />
          <strong>{name}</strong>
        </p>
        <LetterGroups letters={sheet.letters} label={words.letters} numbered />
        <div className={styles.code}>
          <QrPicture contents={sheet.link} alt={words.alt} />
          <p className={`${styles.beside} ${styles.quiet} ${styles.anywhere}`}>
            {words.place}: {sheet.endpoint}
            <br />
            {words.made(fullDate(civilNow(sheet.made).date))}
          </p>
        </div>
        <p>
          <strong>{words.keep}</strong> {words.secret}
        </p>
      </Card>
      <p>{words.byHand}</p>
      <NextSteps />
      <NewSheet sharing={sharing} onMade={onMade} />
    </Page>
  );
}

function usePrinting(sheet: RecoverySheet, shareSheet: ShareSheet) {
  const organisation = useLive(readOrganisation);
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const name = organisation?.name || texts.unnamed;
  const print = async () => {
    setState("busy");
    try {
      await shareSheet(sheet, name);
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return { print, isBusy: state === "busy", isFailed: state === "failed", name };
}

/** Checking it may be put off twice; after that there is no button for it any more, but nothing is in the way either. */
function NextSteps() {
  const store = useStore();
  const navigate = useNavigate();
  const put = useLive(readPutOff);
  const later = async () => {
    await putOff(store);
    showToast({ text: texts.sheet.putOff });
    await navigate("/delen", { replace: true });
  };
  return (
    <Cluster>
      <LinkButton icon={ScanLine} href="/delen/noodblad/nakijken">
        {texts.sheet.check}
      </LinkButton>
      {put && put.mayLater && (
        <Button variant="quiet" icon={Clock} onPress={() => void later()}>
          {texts.sheet.later}
        </Button>
      )}
    </Cluster>
  );
}

interface NewSheetProps {
  readonly sharing: SharingPort;
  readonly onMade: (sheet: RecoverySheet) => void;
}

function CheckedSheet({ sharing, onMade }: NewSheetProps) {
  const { role } = useStatus(sharing);
  const { checked, elsewhere } = texts.sheet;
  if (role !== "admin")
    return (
      <Page title={texts.sheet.title} lead={texts.sheet.lead} back={back()}>
        <p>{elsewhere}</p>
      </Page>
    );
  return (
    <Page title={texts.sheet.title} lead={texts.sheet.lead} back={back()}>
      <Card aria-labelledby="nagekeken">
        <h2 id="nagekeken">{checked.title}</h2>
        <p>{checked.line}</p>
      </Card>
      <NewSheet sharing={sharing} onMade={onMade} />
    </Page>
  );
}

function NewSheet({ sharing, onMade }: NewSheetProps) {
  const { role } = useStatus(sharing);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const make = async () => {
    setBusy(true);
    const made = await answered(sharing.newSheet());
    setBusy(false);
    setRefusal(made.ok ? undefined : made.error);
    if (!made.ok) return;
    showToast({ text: texts.sheet.anew.done });
    onMade(made.value);
  };
  if (role !== "admin") return null;
  const words = texts.sheet.anew;
  return (
    <Section title={words.title}>
      <p>{words.line}</p>
      {refusal && <Banner tone="danger">{problemWords(refusal)}</Banner>}
      <div>
        <Button icon={isBusy ? RefreshCw : ScrollText} pending={isBusy} onPress={() => void make()}>
          {words.action}
        </Button>
      </div>
    </Section>
  );
}
