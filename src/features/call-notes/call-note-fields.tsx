/** What is asked about a call: who, what about, what was agreed. Everything typed is kept by itself. */

import { Phone } from "lucide-react";
import type { Ref } from "react";
import { phoneLink } from "../../domain/contact-links.ts";
import { parseParty, partyName, peopleLike } from "../../domain/party.ts";
import type { CallNote } from "../../domain/tables/outside.ts";
import type { Person } from "../../domain/tables/people.ts";
import { Cluster } from "../../ui/cluster.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { KeptNameField } from "../../ui/kept-name-field.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { type CallNoteFields as Fields, keepTyped } from "./commands.ts";
import { problemText, texts } from "./texts.ts";

type CallNoteFieldsProps = {
  readonly note: CallNote;
  readonly people: ReadonlyMap<string, Person>;
  readonly keep: (fields: Fields) => void;
  readonly autoFocus?: boolean;
  /** What is wrong as long as nothing was written. */
  readonly problem?: string | undefined;
  /** The field for what it was about. */
  readonly words?: Ref<HTMLTextAreaElement>;
};

export function CallNoteFields(props: CallNoteFieldsProps) {
  const { note, people, keep, autoFocus = false, problem, words } = props;
  const typed = (field: "phone" | "about" | "agreed") => ({
    kept: note[field],
    keep: (text: string) => {
      const wrong = keepTyped(note, field, text, keep);
      return wrong && problemText(wrong);
    },
  });
  return (
    <Stack>
      <Who note={note} people={people} keep={keep} autoFocus={autoFocus} />
      {note.personId === "" && <KeptTextField label={texts.phone} type="tel" {...typed("phone")} />}
      <CallBack note={note} people={people} />
      <KeptTextArea ref={words} label={texts.about} rows={3} problem={problem} {...typed("about")} />
      <KeptTextArea label={texts.agreed} rows={2} {...typed("agreed")} />
      <Disclosure label={texts.when}>
        <Cluster fill align="start">
          <DateField label={texts.on} value={note.on} onChange={(on) => on !== "" && keep({ on })} />
          <TimeField label={texts.at} value={note.at} onChange={(at) => keep({ at })} />
        </Cluster>
      </Disclosure>
    </Stack>
  );
}

function Who({ note, people, keep, autoFocus }: CallNoteFieldsProps) {
  const name = partyName(people, note);
  return (
    <KeptNameField
      label={texts.who}
      description={texts.whoExample}
      autoFocus={autoFocus}
      kept={name}
      keptId={note.personId}
      keep={(text) => {
        const parsed = parseParty(text, people.values());
        if (!parsed.ok) return texts.problems.tooLong;
        if (parsed.value.name !== name || parsed.value.personId !== note.personId) keep(parsed.value);
        return undefined;
      }}
      offer={(text) => peopleLike(people.values(), text, ["official"])}
      offered={texts.fromContacts}
      onPick={({ id, name: picked }) => keep({ personId: id, name: picked })}
    />
  );
}

/** The way back to whoever called. */
function CallBack({ note, people }: Pick<CallNoteFieldsProps, "note" | "people">) {
  const person = people.get(note.personId);
  const href = phoneLink(person?.phone ?? note.phone);
  if (href === "") return null;
  return (
    <div>
      <OutsideLink href={href} icon={Phone}>
        {person ? texts.call(person.name) : texts.callNumber}
      </OutsideLink>
    </div>
  );
}
