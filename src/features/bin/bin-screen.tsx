/** The bin: what was deleted, by kind, and the way back for each. */

import { RotateCcw } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import { clip } from "../../kernel/clip.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import type { Store } from "../../storage/store.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { putBack } from "./commands.ts";
import { type BinLine, readBin } from "./read-bin.ts";
import { texts } from "./texts.ts";

/** `/instellingen/prullenbak`. */
export function BinScreen() {
  const store = useStore();
  const groups = useLive((reader) => readBin(reader, store.now()));
  return (
    <Page title={texts.title} lead={texts.lead} back={{ href: "/instellingen", label: texts.back }}>
      {groups?.length === 0 && <EmptyState title={texts.empty.title}>{texts.empty.sentence}</EmptyState>}
      {groups?.map(({ name, lines }) => (
        <Section key={name} title={texts.groups[name]} count={lines.length}>
          <PagedList items={lines} step={50} aria-label={texts.groups[name]}>
            {(line) => <BinRow key={line.id} line={line} />}
          </PagedList>
        </Section>
      ))}
    </Page>
  );
}

function BinRow({ line }: { readonly line: BinLine }) {
  const store = useStore();
  const title = titleOf(line, 160);
  return (
    <ListRow
      title={title}
      meta={<Meta line={line} today={store.today()} />}
      actions={
        !line.isFixed && (
          <Button
            writes
            icon={RotateCcw}
            aria-label={texts.putBackNamed(titleOf(line, 60))}
            onPress={() => void putBackNow(store, line)}
          >
            {texts.putBack}
          </Button>
        )
      }
    />
  );
}

/** Where it belongs, and what can still be done with it. */
function Meta({ line, today }: { readonly line: BinLine; readonly today: string }) {
  const place = placeOf(line, today);
  const way = line.isFixed ? texts.fixed : texts.until(shortDate(line.until, today));
  return (
    <>
      {place}
      {place !== "" && <br />}
      {way}
    </>
  );
}

async function putBackNow(store: Store, line: BinLine): Promise<void> {
  const kept = await putBack(store, line);
  // The frame says what is the matter; it still lies here.
  if (kept.ok) showToast({ text: texts.isBack(titleOf(line, 60)) });
}

const titleOf = ({ words, group }: BinLine, most: number): string =>
  clip(words, most) || texts.nameless[group];

/** What never belonged to a meeting. */
const STANDS_ALONE: ReadonlySet<BinLine["group"]> = new Set([
  "meetings",
  "callNotes",
  "letters",
  "commitments",
  "terms",
  "efforts",
]);

/** Where it belongs, and from when it is. */
function placeOf({ group, meeting, date, along }: BinLine, today: string): string {
  const day = shortDate(date, today);
  if (group === "contacts") return "";
  if (STANDS_ALONE.has(group)) return texts.on(day);
  if (!meeting) return texts.outside(day);
  const of = texts.of(meetingName(meeting), shortDate(meeting.date, today));
  return along.length === 0 ? of : `${of}, ${texts.along(along.length)}`;
}
