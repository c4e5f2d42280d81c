/** Someone else at the table: from Contacten with one tap, or by name. */

import { UserPlus } from "lucide-react";
import { useState } from "react";
import { requiredText } from "../../domain/drafts/text-fields.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import type { Person } from "../../domain/tables/people.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { addPresent, setAttendance } from "./commands.ts";
import { texts } from "./texts.ts";

const SUGGESTED = 6;

export function AddAttendee({ file }: { file: MeetingFile }) {
  const store = useStore();
  const [name, setName] = useUnsentWords(`${file.meeting.id} attendee`);
  const [isTooLong, setTooLong] = useState(false);
  const typed = name.trim().toLowerCase();
  // Whoever was invited is found as well: typing the name must not make a second one of them.
  const isPresent = (id: string) =>
    file.attendance.some((each) => each.personId === id && each.status === "present");
  const others = [...file.people.values()].filter((person) => !person.left && !isPresent(person.id));
  const matching = others.filter((person) => typed !== "" && person.name.toLowerCase().includes(typed));
  const addKnown = (person: Person) => {
    setName("");
    void setAttendance(store, file.meeting.id, person.id, { status: "present" });
  };
  const add = () => {
    if (typed === "") return;
    const same = others.find((person) => person.name.trim().toLowerCase() === typed);
    if (same) return addKnown(same);
    const wanted = requiredText(name);
    setTooLong(!wanted.ok && wanted.error === "tooLong");
    if (!wanted.ok) return undefined;
    setName("");
    void addPresent(store, file.meeting.id, wanted.value);
    return undefined;
  };
  return (
    <Stack gap="small">
      <TextField
        label={texts.attendance.addLabel}
        description={texts.attendance.addExample}
        value={name}
        error={isTooLong ? texts.attendance.nameTooLong : undefined}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === "Enter") add();
        }}
      />
      <Cluster>
        {matching.slice(0, SUGGESTED).map((person) => (
          <Button key={person.id} size="live" icon={UserPlus} onPress={() => addKnown(person)}>
            {person.name}
          </Button>
        ))}
        <Button size="live" icon={UserPlus} disabled={typed === ""} onPress={add}>
          {texts.attendance.add}
        </Button>
      </Cluster>
    </Stack>
  );
}
