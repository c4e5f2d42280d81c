/** Bestuur: who sits at the table and until when, which seats are empty, and what comes. */

import { Armchair, CalendarRange, PackageOpen, Sprout, UserPlus } from "lucide-react";
import type { Board } from "../../domain/board/board.ts";
import type { DutyState } from "../../domain/year/year.ts";
import { type BoardFile, readBoard } from "../../storage/queries/board.ts";
import { readYear } from "../../storage/queries/year.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import styles from "./board.module.css";
import { Former, Lapsed } from "./board-rows.tsx";
import { BoardTerms } from "./board-terms.tsx";
import { TableTop } from "./table-top.tsx";
import { texts } from "./texts.ts";

/** `/bestuur`, with `?toon=tabel` and `?alsniemand=herbenoemd`. */
export function BoardScreen() {
  const today = useStore().today();
  const read = useLive(async (reader) => {
    const [file, year] = await Promise.all([readBoard(reader, today), readYear(reader, "", today)]);
    return { ...file, minutes: year.state.duties.find(({ kind }) => kind === "minutes") };
  }, today);
  const add = (
    <LinkButton href="/bestuur/nieuw" variant="primary" icon={UserPlus}>
      {texts.add}
    </LinkButton>
  );
  const isEmpty = read !== undefined && isNobody(read.board);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      back={{ href: "/meer", label: texts.more }}
      wide
      {...(read && !isEmpty && { action: add })}
    >
      {isEmpty && (
        <EmptyState title={texts.empty} action={add}>
          {texts.emptyLead}
        </EmptyState>
      )}
      {read && !isEmpty && <Seated read={read} today={today} />}
    </Page>
  );
}

const isNobody = ({ members, coming, former }: Board): boolean =>
  members.length + coming.length + former.length === 0;

interface SeatedProps {
  readonly read: BoardFile & { readonly minutes: DutyState | undefined };
  readonly today: string;
}

function Seated({ read: { board, norms, efforts, minutes }, today }: SeatedProps) {
  return (
    <>
      <div className={styles.head}>
        <TableTop board={board} minutes={minutes} />
        <Lapsed members={board.members} />
      </div>
      <BoardTerms board={board} norms={norms} today={today} />
      {board.former.length > 0 && <Former former={board.former} />}
      <Further efforts={efforts.length} />
    </>
  );
}

function Further({ efforts }: { readonly efforts: number }) {
  const { further } = texts;
  return (
    <Section title={further.title}>
      <List aria-label={further.title}>
        <ListRow
          icon={CalendarRange}
          title={further.roster}
          meta={further.rosterLine}
          href="/bestuur/rooster"
        />
        <ListRow
          icon={Armchair}
          title={further.offices}
          meta={further.officesLine}
          href="/bestuur/functies"
        />
        <ListRow
          icon={Sprout}
          title={further.efforts}
          meta={further.effortsLine(efforts)}
          href="/bestuur/inspanningen"
        />
        <ListRow
          icon={PackageOpen}
          title={further.handover}
          meta={further.handoverLine}
          href="/bestuur/overdracht"
        />
      </List>
    </Section>
  );
}
