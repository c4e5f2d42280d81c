/** The board in the jaarmap: by functie, with lengths of service; names and where they live only when asked for. */

import type { Board, Member, OfficeState } from "../../domain/board/board.ts";
import { officeId } from "../../domain/board/offices.ts";
import { isCancelled } from "../../domain/meeting-state.ts";
import { normFor } from "../../domain/norms/norms-in-force.ts";
import { isInYear } from "../../domain/year/book-year.ts";
import { boardName, type Extras, tellsMeeting } from "../../domain/year/public-part.ts";
import type { BookYear } from "../../domain/year/year.ts";
import { serviceWords, termWords } from "../board/board-words.ts";
import { meetingName } from "../meeting-name.ts";
import { basisOfNorm } from "./folder-duty.ts";
import { texts } from "./texts.ts";
import type { FolderBoard, FolderChange, FolderIntroduction, FolderSeat } from "./year-folder.ts";
import type { YearFolderSource } from "./year-folder-source.ts";

export function folderBoardOf({ board, boardOn, norms }: YearFolderSource, extras: Extras): FolderBoard {
  const mirror = normFor(norms, "mirror");
  return {
    on: boardOn,
    seats: seatsOf(board, extras),
    members: board.members.length,
    guideline: guidelineOf(board, norms),
    mirror: mirror && basisOfNorm(mirror),
  };
}

function guidelineOf(board: Board, norms: YearFolderSource["norms"]): FolderBoard["guideline"] {
  const norm = normFor(norms, "serviceYears");
  const isOurs = norm?.for === "organisation" || norm?.for === "together";
  if (!norm || !isOurs || norm.value === null) return undefined;
  const most = norm.value * 12;
  const beyond = board.members.filter(({ service }) => service.years * 12 + service.months > most);
  return { years: norm.value, beyond: beyond.length, basis: basisOfNorm(norm) };
}

/** Every place of every office, then who sits without a functie. */
function seatsOf(board: Board, extras: Extras): FolderSeat[] {
  const seated = new Set(board.offices.flatMap(({ holders }) => holders));
  const others = board.members.filter((member) => !seated.has(member));
  return [
    ...board.offices.flatMap((office) => officeSeats(office, extras)),
    ...others.map((member) => seatOf(texts.board.someone, member, extras)),
  ];
}

const officeSeats = ({ id, functie, holders, free }: OfficeState, extras: Extras): FolderSeat[] => [
  ...holders.map((member) => seatOf(functie, member, extras, id)),
  ...Array.from({ length: free }, () => ({ functie, holder: undefined })),
];

function seatOf(functie: string, member: Member, extras: Extras, id = ""): FolderSeat {
  const { person, service, now } = member;
  const sitting = now.find(({ term }) => officeId(term.functie) === id);
  return {
    functie,
    holder: {
      name: boardName(person, extras),
      service: service.spells.length === 0 ? "" : serviceWords(service),
      term: sitting ? termWords(sitting) : "",
      livesHere: extras.has("livesHere")
        ? { is: person.livesHere, because: person.livesHereBecause.trim() }
        : undefined,
    },
  };
}

/** Whoever sat, sits, or is to sit. */
const everyone = ({ members, coming, former }: Board): readonly Member[] => [
  ...members,
  ...coming,
  ...former,
];

/** The functie somebody had on a day, or else the one nearest after it. */
function functieOn({ sittings, person }: Member, day: string): string {
  const then = sittings.find(({ term, endsOn }) => term.from <= day && (endsOn === "" || endsOn >= day));
  const later = sittings.find(({ term }) => term.from > day);
  return (
    (then ?? later ?? sittings.at(-1))?.term.functie.trim() || person.functie.trim() || texts.board.someone
  );
}

/** Board members whom residents met in that year, and where. */
export function introductionsIn(
  year: BookYear,
  { board, meetings, today }: YearFolderSource,
  extras: Extras,
): FolderIntroduction[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return everyone(board)
    .flatMap((member): FolderIntroduction[] => {
      const { person } = member;
      const meeting = byId.get(person.introducedMeetingId);
      if (meeting && isCancelled(meeting)) return [];
      const on = meeting?.date || person.introducedOn;
      if (!isInYear(year, on) || on > today) return [];
      const functie = functieOn(member, on);
      const at = meeting && tellsMeeting(meeting, extras) ? meetingName(meeting) : "";
      return [{ functie, name: boardName(person, extras), on, at }];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.functie.localeCompare(b.functie, "nl"));
}

/** Who came on the board in that year or left it; not who went from one functie to another. */
export function changesIn(
  year: BookYear,
  { board, boardOn }: YearFolderSource,
  extras: Extras,
): FolderChange[] {
  const happened = (day: string): boolean => isInYear(year, day) && day <= boardOn;
  return everyone(board)
    .flatMap((member): FolderChange[] =>
      member.service.spells.flatMap(({ from, until }): FolderChange[] => {
        const name = boardName(member.person, extras);
        const change = (kind: FolderChange["kind"], on: string): FolderChange[] =>
          happened(on) ? [{ kind, on, functie: functieOn(member, on), name }] : [];
        return [...change("joined", from), ...change("left", until)];
      }),
    )
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.functie.localeCompare(b.functie, "nl"));
}
