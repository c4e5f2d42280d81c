/** An empty presentielijst to sign: those invited by name, and rows for who else comes. */

import { attendeesInOrder } from "../../domain/attendance.ts";
import { footOf, type Paper, plainText } from "../paper.ts";
import { texts as words } from "../texts.ts";
import { meetingFacts } from "./agenda-paper.ts";
import { kindOf, type MeetingPapers, titleOf } from "./meeting-papers.ts";
import { texts } from "./texts.ts";

/** Rows without a name: most who come to a public meeting were not invited by name. */
const EMPTY_ROWS = { public: 40, closed: 8 } as const;

export function signInPaper({ file }: MeetingPapers): Paper {
  const { meeting } = file;
  const { name, functie, functieOrAddress, signature, named } = texts.signInColumns;
  const what = titleOf(file) || kindOf(file);
  return {
    title: texts.signIn,
    organisation: file.organisation.name,
    foot: footOf(`${texts.signIn} ${what}`, meeting.date),
    blocks: [
      { kind: "facts", rows: [{ label: words.facts.kind, lines: [what] }, ...whenAndWhere(file)] },
      plainText(`${texts.signInIntro} ${texts.signInNames}`),
      {
        kind: "form",
        columns: [
          { title: name, share: 28 },
          { title: meeting.isPublic ? functieOrAddress : functie, share: 28 },
          { title: signature, share: 23 },
          { title: named, share: 21 },
        ],
        rows: [...invitedRows(file), ...emptyRows(meeting.isPublic ? EMPTY_ROWS.public : EMPTY_ROWS.closed)],
      },
    ],
  };
}

const whenAndWhere = (file: MeetingPapers["file"]) => {
  const { date, place } = words.facts;
  return meetingFacts(file).filter(({ label }) => label === date || label === place);
};

/** Chair first, then roles, the rest by name: the order in which the verslag will name them. */
function invitedRows({ meeting, attendance, people }: MeetingPapers["file"]): string[][] {
  return attendeesInOrder(meeting, attendance, people).map(({ person, attendance: { status } }) => [
    status === "apologies" ? `${person.name}\n${texts.apologies}` : person.name,
    [person.functie, person.worksAt].filter((part) => part !== "").join(", "),
    "",
    texts.yesNo,
  ]);
}

const emptyRows = (count: number): string[][] =>
  Array.from({ length: count }, () => ["", "", "", texts.yesNo]);
