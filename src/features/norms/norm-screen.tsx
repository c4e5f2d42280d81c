/** One norm: how many, how heavily it weighs, where it stands, and whether it counts here. */

import { useParams } from "react-router";
import { adaptedLines, normTitle, weightWords } from "../../documents/board/board-words.ts";
import type { NormInForce } from "../../domain/norms/norms-in-force.ts";
import { blank } from "../../domain/table.ts";
import { type NormSet, normChangeId, normChanges, ownNorms } from "../../domain/tables/norms.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { readNorms } from "../../storage/queries/norms.ts";
import { useLive } from "../../storage/store-context.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { NormFields } from "./norm-fields.tsx";
import { amountWords, fullSource } from "./norm-words.ts";
import styles from "./norms.module.css";
import { OwnNormForm } from "./own-norm-form.tsx";
import { texts } from "./texts.ts";

/** `/instellingen/afspraken/:normId`. */
export function NormScreen() {
  const { normId = "" } = useParams();
  const read = useLive(async (reader) => {
    const { set, norms } = await readNorms(reader);
    const id = normChangeId(set.id, normId);
    return {
      set,
      norm: norms.find((norm) => norm.id === normId),
      change: (await reader.get(normChanges, id)) ?? blank(normChanges, id),
      own: await reader.get(ownNorms, normId),
      organisation: await readOrganisation(reader),
    };
  }, normId);
  const words = texts.one;
  const back = { href: "/instellingen/afspraken", label: words.back };
  if (!read) return <Page title={texts.title}>{null}</Page>;
  const { set, norm, change, own, organisation } = read;
  if (norm?.isAdded && own)
    return (
      <Page title={norm.title} lead={texts.form.kept} back={back}>
        <OwnNormForm key={own.id} norm={own} organisation={organisation} />
      </Page>
    );
  const inSet = set.norms.find((each) => each.id === normId);
  if (!norm || !inSet)
    return (
      <Page title={texts.title} back={back}>
        <EmptyState title={words.gone}>{words.goneSentence}</EmptyState>
      </Page>
    );
  const isOurs = norm.for === "organisation" || norm.for === "together";
  return (
    <Page title={normTitle(norm)} lead={isOurs ? words.kept : words.others} back={back}>
      {isOurs ? (
        <>
          <Adapted norm={norm} />
          <NormFields key={change.id} setId={set.id} norm={norm} inSet={inSet} change={change} />
        </>
      ) : (
        <Facts norm={norm} set={set} />
      )}
    </Page>
  );
}

/** Who changed it before it was taken over. */
function Adapted({ norm }: { readonly norm: NormInForce }) {
  const lines = adaptedLines(norm);
  if (lines.length === 0) return null;
  return (
    <div>
      {lines.map((line) => (
        <p key={line} className={styles.quiet} dir="auto">
          {line}
        </p>
      ))}
    </div>
  );
}

/** What others do is only to be read. */
function Facts({ norm, set }: { readonly norm: NormInForce; readonly set: NormSet }) {
  const lines = [
    amountWords(norm),
    weightWords(norm.weight),
    norm.remark,
    fullSource(norm),
    ...adaptedLines(norm),
    set.name,
  ];
  return (
    <Card>
      {lines
        .filter((line) => line !== "")
        .map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
    </Card>
  );
}
