/** One kind of overleg: its standing agenda, whom it asks, how long it takes, and what to see to beforehand. */

import { RotateCcw } from "lucide-react";
import { useParams } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import { formatOf, isAdapted } from "../../domain/formats/format-of.ts";
import type { EffectiveFormat } from "../../domain/formats/shipped-formats.ts";
import { type Format, formats } from "../../domain/tables/formats.ts";
import { MEETING_KINDS } from "../../domain/tables/meetings.ts";
import type { Store } from "../../storage/store.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Writing } from "../../ui/may-write.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { AgendaLines } from "./agenda-lines.tsx";
import { ChecklistLines } from "./checklist-lines.tsx";
import { changeFormat, type FormatChange, resetFormat } from "./commands.ts";
import { InviteesFields } from "./invitees-fields.tsx";
import { texts } from "./texts.ts";

/** A day has no more minutes than this. */
const MOST_MINUTES = 1440;

/** `/instellingen/formats/:kind`. */
export function FormatScreen() {
  const { kind = "" } = useParams();
  const stored = useLive(async (reader) => (await reader.get(formats, kind)) ?? null, kind);
  const isKnown = (MEETING_KINDS as readonly string[]).includes(kind);
  const name = meetingName({ kind, title: "" });
  const back = { href: "/instellingen/formats", label: texts.title };
  if (!isKnown)
    return (
      <Page title={texts.title} back={back}>
        <EmptyState title={texts.unknown}>{texts.unknownSentence}</EmptyState>
      </Page>
    );
  return (
    <Page title={name} lead={texts.notes[kind]} back={back}>
      {stored !== undefined && <FormatFields key={kind} kind={kind} name={name} stored={stored} />}
    </Page>
  );
}

interface FormatFieldsProps {
  readonly kind: string;
  readonly name: string;
  /** null: nothing was changed yet. */
  readonly stored: Format | null;
}

function FormatFields({ kind, name, stored }: FormatFieldsProps) {
  const store = useStore();
  const format = formatOf(kind, stored ?? undefined);
  const change = (fields: FormatChange) => void changeFormat(store, kind, fields);
  return (
    <>
      <Writing>
        <p>{texts.lines}</p>
      </Writing>
      <AgendaLines kind={kind} agenda={format.agenda} onChange={(agenda) => change({ agenda })} />
      <InviteesFields invitees={format.invitees} onChange={(invitees) => change({ invitees })} />
      <MeetingFields format={format} onChange={change} />
      <ChecklistLines kind={kind} lines={format.checklist} onChange={(checklist) => change({ checklist })} />
      {stored && isAdapted(stored) && (
        <div>
          <Button writes icon={RotateCcw} onPress={() => void putBack(store, kind, name, stored)}>
            {texts.reset}
          </Button>
        </div>
      )}
    </>
  );
}

interface MeetingFieldsProps {
  readonly format: EffectiveFormat;
  readonly onChange: (change: FormatChange) => void;
}

function MeetingFields({ format, onChange }: MeetingFieldsProps) {
  const isPublic = useTyped(format.isPublic);
  const duration = useTyped(format.duration);
  return (
    <Section title={texts.meeting.title}>
      <Stack>
        <Checkbox
          description={texts.meeting.isPublicHint}
          checked={isPublic.value}
          onChange={(value) => {
            isPublic.set(value);
            onChange({ isPublic: value });
          }}
        >
          {texts.meeting.isPublic}
        </Checkbox>
        <NumberField
          label={texts.meeting.duration}
          description={texts.meeting.durationHint}
          step={15}
          max={MOST_MINUTES}
          value={duration.value === 0 ? null : duration.value}
          onChange={(value) => {
            duration.set(value ?? 0);
            onChange({ duration: value ?? 0 });
          }}
        />
      </Stack>
    </Section>
  );
}

async function putBack(store: Store, kind: string, name: string, before: Format): Promise<void> {
  const undo = await resetFormat(store, kind, before);
  showToast({ text: texts.wasReset(name), undo });
}
