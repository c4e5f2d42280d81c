/** Gemeente: three lists, each with how it stands. */

import { CircleQuestionMark, Handshake, IdCard } from "lucide-react";
import { questionState } from "../../domain/question.ts";
import { waitingTime } from "../../domain/waiting-time.ts";
import { spokenSpan } from "../../press/spoken-span.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import styles from "./municipality.module.css";
import { readHub } from "./read-municipality.ts";
import { texts } from "./texts.ts";

/** `/gemeente`. */
export function MunicipalityScreen() {
  const today = useStore().today();
  const read = useLive((reader) => readHub(reader, today), today);
  const { hub } = texts;
  return (
    <Page title={texts.title} lead={texts.lead} back={{ href: "/meer", label: texts.more }}>
      {read && (
        <List aria-label={texts.title}>
          <ListRow
            icon={CircleQuestionMark}
            title={hub.questions}
            href="/gemeente/vragen"
            meta={<Waiting questions={read.questions} today={today} />}
          />
          <ListRow
            icon={Handshake}
            title={hub.commitments}
            href="/gemeente/toezeggingen"
            meta={read.open === 0 ? hub.noneOpen : hub.open(read.open)}
          />
          <ListRow
            icon={IdCard}
            title={hub.officials}
            href="/gemeente/wie-doet-wat"
            meta={read.people === 0 ? hub.nobody : hub.people(read.people)}
          />
        </List>
      )}
    </Page>
  );
}

function Waiting({ questions, today }: { readonly questions: readonly Entry[]; readonly today: string }) {
  const states = questions.map(({ block }) => questionState(block, today));
  const waiting = states.filter((state) => state.kind === "waiting");
  const [oldest] = waiting;
  if (!oldest) return texts.hub.noneWaiting;
  const { count, unit } = waitingTime(oldest.since, today);
  return (
    <>
      <span className={styles.line}>{texts.hub.waiting(waiting.length)}</span>
      {count > 0 && <span className={styles.line}>{texts.hub.longest(spokenSpan(count, unit))}</span>}
    </>
  );
}
