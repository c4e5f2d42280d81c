/** What one changes about a vacancy; each intent is one commit. */

import { type Office, offices } from "../../domain/tables/board.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";
import type { VacancyFile } from "./use-vacancy.ts";

export type VacancyChange = Partial<
  Pick<Office, "vacancyText" | "vacancyWork" | "vacancyTime" | "vacancyAsk">
>;

/** An office of which nothing was kept yet gets its name with it. */
export const changeVacancy = (store: Store, { source, isStored }: VacancyFile, change: VacancyChange) =>
  store.commit([
    write(offices, source.office.id, isStored ? change : { functie: source.office.functie, ...change }),
  ]);
