/** What the vacancy of one office is made from. */

import type { VacancySource } from "../../documents/vacancy/vacancy.ts";
import type { Member } from "../../domain/board/board.ts";
import { boardSeries, comingMeetings } from "../../domain/handover/coming-meetings.ts";
import { rolesOf } from "../../domain/handover/office-roles.ts";
import { phaseOf } from "../../domain/meeting-state.ts";
import { isPublicMeeting } from "../../domain/public-meetings.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { series } from "../../domain/tables/series.ts";
import { readBoard } from "../../storage/queries/board.ts";
import type { Reader } from "../../storage/reader.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";

export type VacancyFile = {
  readonly source: VacancySource;
  /** Whether anything was kept about this office yet. */
  readonly isStored: boolean;
  /** Who may be asked, with their telephone: the helper, and whoever is chair or secretary. */
  readonly askable: readonly { readonly id: string; readonly name: string }[];
};

/** undefined until it was read; null when there is no such office. */
export function useVacancy(officeId: string): VacancyFile | null | undefined {
  const today = useStore().today();
  return useLive((reader) => readVacancy(reader, officeId, today), `${officeId} ${today}`);
}

async function readVacancy(reader: Reader, officeId: string, today: string): Promise<VacancyFile | null> {
  const [file, allSeries, allMeetings] = await Promise.all([
    readBoard(reader, today),
    reader.all(series),
    reader.all(meetings),
  ]);
  const found = file.board.offices.find(({ id }) => id === officeId);
  if (!found) return null;
  return {
    source: {
      organisation: file.organisation,
      // A name that was never kept is the one they go by.
      office: { ...found.office, functie: found.functie },
      free: found.free,
      series: boardSeries(allSeries, today),
      nextPublic: comingMeetings(allMeetings, today).find(
        (meeting) => isPublicMeeting(meeting) && phaseOf(meeting) === "planned",
      ),
    },
    isStored: file.offices.some(({ id }) => id === officeId),
    askable: askableOf(file.organisation, file.board.members),
  };
}

function askableOf({ helperName, helperPhone }: Organisation, members: readonly Member[]) {
  const sitting = members.filter(({ now, person }) =>
    [person.functie, ...now.map(({ term }) => term.functie)].some((functie) =>
      rolesOf(functie).some((role) => role === "chair" || role === "secretary"),
    ),
  );
  const all = [
    { id: "helper", name: [helperName, helperPhone] },
    ...sitting.map(({ person }) => ({ id: person.id, name: [person.name, person.phone] })),
  ];
  return all
    .filter(({ name }) => name[0]?.trim())
    .map(({ id, name }) => ({ id, name: name.filter((part) => part.trim() !== "").join(", ") }));
}
