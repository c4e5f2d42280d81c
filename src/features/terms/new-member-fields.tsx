/** What is asked about somebody who comes to sit on the board. */

import { UserRound } from "lucide-react";
import { offeredFuncties } from "../../domain/board/offered-functies.ts";
import type { BoardMemberField, TermProblem } from "../../domain/drafts/term.ts";
import { peopleLike } from "../../domain/party.ts";
import { listed } from "../../press/calendar-words.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import type { BoardFile } from "../../storage/queries/board.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { DayOrYearField } from "./day-or-year-field.tsx";
import { FunctieChips } from "./functie-chips.tsx";
import { texts } from "./texts.ts";
import { candidates, FIELD_IDS, type useNewMember } from "./use-new-member.ts";

type NewMember = ReturnType<typeof useNewMember>;
type FieldsProps = { readonly member: NewMember; readonly file: BoardFile };

const IDS: Readonly<Record<BoardMemberField, string>> = Object.fromEntries(FIELD_IDS) as Record<
  BoardMemberField,
  string
>;

export function NewMemberFields({ member, file }: FieldsProps) {
  const { draft, edit, problems, chosen } = member;
  const words = texts.fresh;
  return (
    <Stack>
      {!chosen && <WhoField member={member} file={file} />}
      <div id={IDS.functie}>
        <FunctieChips
          label={words.functie}
          value={draft.functie}
          offered={offeredFuncties(file.terms, file.offices)}
          onChoose={(functie) => edit({ functie })}
          error={problemText("functie", problems.functie)}
          own={(autoFocus) => (
            <TextField
              label={texts.fields.ownFunctie}
              description={texts.fields.ownExample}
              autoCapitalize="none"
              autoComplete="off"
              autoFocus={autoFocus}
              value={draft.functie}
              onChange={(functie) => edit({ functie })}
              error={problemText("functie", problems.functie)}
            />
          )}
        />
      </div>
      <DayOrYearField
        id={IDS.from}
        label={words.from}
        description={words.fromHint}
        end="first"
        value={draft.from}
        onChange={(from) => edit({ from })}
        error={problemText("from", problems.from)}
      />
      <UntilField member={member} />
    </Stack>
  );
}

function WhoField({ member: { draft, edit, problems }, file }: FieldsProps) {
  const words = texts.fresh;
  const sitting = new Set(
    file.board.members.filter(({ sittings }) => sittings.length > 0).map(({ person }) => person.id),
  );
  const free = candidates(file).filter(({ id }) => !sitting.has(id));
  const offered =
    draft.personId === "" ? peopleLike(free, draft.name, ["board", "volunteer"]).slice(0, 4) : [];
  return (
    <Stack gap="small">
      <TextField
        id={IDS.name}
        label={words.name}
        description={words.nameExample}
        autoComplete="off"
        autoCapitalize="words"
        value={draft.name}
        onChange={(name) => edit({ name, personId: "" })}
        error={problemText("name", problems.name)}
      />
      {offered.length > 0 && (
        <div role="group" aria-label={words.offered}>
          <Cluster>
            {offered.map((person) => (
              <Button
                key={person.id}
                icon={UserRound}
                onPress={() => edit({ name: person.name, personId: person.id })}
              >
                {person.name}
              </Button>
            ))}
          </Cluster>
        </div>
      )}
    </Stack>
  );
}

function UntilField({ member }: { readonly member: NewMember }) {
  const { draft, edit, problems, termYears, split, asksStays } = member;
  const words = texts.fresh;
  const isSplit = split !== undefined && draft.whole === "";
  return (
    <>
      {split && (
        <Checkbox
          checked={isSplit}
          description={words.splitInto(listed(split.map(({ until }) => fullDate(until))))}
          onChange={(checked) => edit({ whole: checked ? "" : "yes", until: "", own: "" })}
        >
          {words.split(termYears ?? 0)}
        </Checkbox>
      )}
      {!isSplit && (
        <DayOrYearField
          id={IDS.until}
          label={words.until}
          description={
            draft.own === "" && draft.until !== "" && termYears !== null
              ? words.untilProposed(termYears)
              : words.untilHint
          }
          end="last"
          value={draft.until}
          onChange={(until) => edit({ until, own: "yes" })}
          error={problemText("until", problems.until)}
        />
      )}
      {asksStays && (
        <Checkbox
          checked={draft.stays !== ""}
          description={words.staysHint}
          onChange={(checked) => edit({ stays: checked ? "yes" : "" })}
        >
          {words.stays}
        </Checkbox>
      )}
    </>
  );
}

/** What is missing is said per field, what is wrong per mistake. */
function problemText(field: BoardMemberField, problem: TermProblem | undefined): string | undefined {
  if (problem === undefined) return undefined;
  const isMissing = problem === "empty" && (field === "name" || field === "functie");
  return isMissing ? texts.fresh.missing[field] : texts.problems[problem];
}
