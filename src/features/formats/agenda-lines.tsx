/** The standing agenda of a kind: items to put in order, change, add and take off. */

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { requiredText } from "../../domain/drafts/text-fields.ts";
import type { FormatItem } from "../../domain/tables/formats.ts";
import type { AgendaItemKind } from "../../domain/tables/meetings.ts";
import { Button } from "../../ui/button.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { OpeningRow } from "../../ui/opening-row.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { SortableList } from "../../ui/sortable-list.tsx";
import { showToast } from "../../ui/toasts.ts";
import { type Line, useLines } from "../../ui/use-lines.ts";
import { AddLine } from "./add-line.tsx";
import styles from "./formats.module.css";
import { texts } from "./texts.ts";

/** More rounds than this no evening has. */
const ROUNDS = [1, 2, 3, 4] as const;
const ITEM_KINDS: readonly AgendaItemKind[] = ["normal", "adoptMinutes", "letters"];
const MOST_MINUTES = 1440;

interface AgendaLinesProps {
  readonly kind: string;
  readonly agenda: readonly FormatItem[];
  readonly onChange: (agenda: readonly FormatItem[]) => void;
}

export function AgendaLines({ kind, agenda, onChange }: AgendaLinesProps) {
  const { lines, add, change, remove, move } = useLines(agenda, onChange);
  const [openId, setOpenId] = useState("");
  const planned = lines.reduce((sum, line) => sum + (line.value.minutes ?? 0), 0);
  const drop = (line: Line<FormatItem>) => {
    const undo = remove(line.id);
    showToast({ text: texts.agenda.removed(line.value.title), undo });
  };
  return (
    <Section title={texts.agenda.title} count={lines.length}>
      {lines.length === 0 && <p>{texts.agenda.empty}</p>}
      {planned > 0 && <p>{texts.agenda.total(planned)}</p>}
      <SortableList
        aria-label={texts.agenda.list}
        items={lines}
        getLabel={(line) => line.value.title}
        onMove={move}
        renderItem={(line) => (
          <AgendaLine
            line={line}
            hasRounds={kind === "themeTable"}
            isOpen={openId === line.id}
            onToggle={() => setOpenId(openId === line.id ? "" : line.id)}
            onChange={(fields) => change(line.id, { ...line.value, ...fields })}
            onRemove={() => drop(line)}
          />
        )}
      />
      <AddLine
        label={texts.agenda.add}
        button={texts.agenda.addButton}
        keptUnder={`format ${kind} item`}
        onAdd={(title) => {
          add({ title, kind: "normal", minutes: null, round: 0 });
          return undefined;
        }}
      />
    </Section>
  );
}

interface AgendaLineProps {
  readonly line: Line<FormatItem>;
  readonly hasRounds: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (fields: Partial<FormatItem>) => void;
  readonly onRemove: () => void;
}

function AgendaLine({ line, hasRounds, isOpen, onToggle, onChange, onRemove }: AgendaLineProps) {
  const { value: item, place } = line;
  const about = aboutItem(item);
  return (
    <OpeningRow
      number={place + 1}
      title={item.title}
      isOpen={isOpen}
      onToggle={onToggle}
      change={{ word: texts.agenda.change, named: texts.agenda.changeItem(item.title) }}
      ready={texts.agenda.ready}
      glance={about !== "" && <p className={styles.about}>{about}</p>}
    >
      <ItemFields item={item} hasRounds={hasRounds} onChange={onChange} />
      <div>
        <Button variant="quiet" icon={Trash2} onPress={onRemove}>
          {texts.agenda.remove}
        </Button>
      </div>
    </OpeningRow>
  );
}

type ItemFieldsProps = Pick<AgendaLineProps, "hasRounds" | "onChange"> & { readonly item: FormatItem };

function ItemFields({ item, hasRounds, onChange }: ItemFieldsProps) {
  const keepTitle = (typed: string): string | undefined => {
    const title = requiredText(typed);
    if (!title.ok) return texts.problems[title.error === "empty" ? "empty" : "tooLong"];
    if (title.value !== item.title) onChange({ title: title.value });
    return undefined;
  };
  return (
    <>
      <KeptTextField label={texts.agenda.itemTitle} kept={item.title} keep={keepTitle} enterKeyHint="done" />
      <NumberField
        label={texts.agenda.minutes}
        step={5}
        max={MOST_MINUTES}
        value={item.minutes}
        onChange={(minutes) => onChange({ minutes })}
      />
      <SelectField
        label={texts.agenda.kind}
        value={item.kind}
        options={[...new Set([...ITEM_KINDS, item.kind])].map((value) => ({
          value,
          label: (texts.agenda.kinds as Readonly<Record<string, string>>)[value] ?? value,
        }))}
        onChange={(kind) => onChange({ kind })}
      />
      {hasRounds && (
        <ChipGroup
          mode="one"
          label={texts.agenda.round}
          value={item.round === 0 ? null : String(item.round)}
          options={ROUNDS.map((round) => ({ value: String(round), label: texts.agenda.roundNumber(round) }))}
          onChange={(round) => onChange({ round: Number(round ?? 0) })}
        />
      )}
    </>
  );
}

/** "10 minuten · Ronde 1 · Hier stelt u het verslag vast". */
function aboutItem({ minutes, round, kind }: FormatItem): string {
  const special = kind === "adoptMinutes" || kind === "letters" ? texts.agenda.kinds[kind] : "";
  return [
    minutes === null ? "" : texts.minutes(minutes),
    round === 0 ? "" : texts.agenda.roundNumber(round),
    special,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
