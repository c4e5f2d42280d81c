/** The terms of the board, as planks or as a table, and what comes of it if nobody is reappointed. */

import { useSearchParams } from "react-router";
import { datedOf } from "../../domain/board/planks.ts";
import type { BoardFile } from "../../storage/queries/board.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Looking } from "../../ui/may-write.tsx";
import { Section } from "../../ui/section.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { FreeSeats, Unsaid } from "./board-rows.tsx";
import { PlankList } from "./plank-list.tsx";
import { TermsTable } from "./terms-table.tsx";
import { texts } from "./texts.ts";
import { WhatIf } from "./what-if.tsx";

interface BoardTermsProps extends Pick<BoardFile, "board" | "norms"> {
  readonly today: string;
}

export function BoardTerms({ board, norms, today }: BoardTermsProps) {
  const [params, setParams] = useSearchParams();
  const isTable = params.get("toon") === "tabel";
  const isWhatIf = params.get("alsniemand") === "herbenoemd";
  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        if (value === "") before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  if ([...board.members, ...board.coming].every((member) => datedOf(member).length === 0))
    return (
      <Section title={texts.planks.title}>
        <Unsaid members={board.members} />
        <FreeSeats offices={board.offices} />
      </Section>
    );
  return (
    <Section title={texts.planks.title}>
      <SegmentedControl
        label={texts.view.label}
        options={[
          { value: "planks", label: texts.view.planks },
          { value: "table", label: texts.view.table },
        ]}
        value={isTable ? "table" : "planks"}
        onChange={(view) => set("toon", view === "table" ? "tabel" : "")}
      />
      <Looking>
        <Checkbox checked={isWhatIf} onChange={(is) => set("alsniemand", is ? "herbenoemd" : "")}>
          {texts.whatIf.label}
        </Checkbox>
      </Looking>
      {isWhatIf && <WhatIf board={board} today={today} />}
      {isTable ? (
        <TermsTable board={board} today={today} />
      ) : (
        <PlankList board={board} norms={norms} today={today} isWhatIf={isWhatIf} />
      )}
      <Unsaid members={board.members} />
    </Section>
  );
}
