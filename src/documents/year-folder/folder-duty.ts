/** A duty as the jaarmap tells of it: what it rests on, how it weighs, and how it was met. */

import type { NormInForce } from "../../domain/norms/norms-in-force.ts";
import { type Extras, tellsMeeting } from "../../domain/year/public-part.ts";
import type { DutyState } from "../../domain/year/year.ts";
import { dutySource, dutyTitle, dutyWeight } from "../year/duty-words.ts";
import type { Describe } from "./folder-meeting.ts";
import type { FolderNames } from "./folder-names.ts";
import type { FolderBasis, FolderDuty } from "./year-folder.ts";

/** What may be told: what was asked for, and the names that are left out. */
export type Told = { readonly extras: Extras; readonly names: FolderNames };

export function folderDutyOf(duty: DutyState, describe: Describe, { extras, names }: Told): FolderDuty {
  const base = { id: duty.id, basis: basisOfDuty(duty), isOpenness: isOpenness(duty) };
  switch (duty.kind) {
    case "meetings": {
      const told = (list: typeof duty.held) =>
        list.filter((meeting) => tellsMeeting(meeting, extras)).map(describe);
      const count = { held: duty.held.length, coming: duty.coming.length };
      const lists = { held: told(duty.held), coming: told(duty.coming) };
      return { ...base, kind: "meetings", asked: duty.asked, count, ...lists };
    }
    case "minutes":
      return {
        ...base,
        kind: "minutes",
        published: duty.published.map(describe),
        waiting: duty.waiting.map(describe),
      };
    case "mark": {
      // What was agreed about who steps in names people.
      const remark = isArrangement(duty) ? "" : names.inNote(duty.mark?.remark.trim() ?? "");
      return { ...base, kind: "mark", on: duty.mark?.on ?? "", remark };
    }
  }
}

/** A habit that no rule asks for each year is told when it was kept, and is nothing to miss. */
export const isTold = (duty: DutyState): boolean =>
  !(duty.kind === "mark" && isArrangement(duty)) || duty.mark !== undefined;

const isArrangement = ({ basis }: DutyState): boolean => basis.kind === "legal" && basis.id === "deputyRule";

/** What members themselves call democracy: public meetings and good verslaglegging (domain.md, Norms). */
const isOpenness = ({ basis }: DutyState): boolean =>
  basis.kind === "norm" && ["publicMeetings", "minutesPublic"].includes(basis.norm.measure);

/** What it rests on; of an own duty no source is said where none was written down. */
function basisOfDuty(duty: DutyState): FolderBasis {
  const { basis } = duty;
  if (basis.kind === "norm") return basisOfNorm(basis.norm);
  const hasSource = basis.kind !== "own" || basis.duty.source.trim() !== "";
  return {
    title: dutyTitle(duty),
    source: hasSource ? dutySource(duty) : "",
    weight: dutyWeight(duty),
    remark: "",
  };
}

/** How it weighs is always said, and after that what its paper adds. */
export function basisOfNorm(norm: NormInForce): FolderBasis {
  const basis = { kind: "norm", norm } as const;
  return {
    title: norm.title,
    source: dutySource({ basis }),
    weight: dutyWeight({ basis }),
    remark: norm.remark.trim(),
  };
}
