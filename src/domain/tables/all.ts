/** Every kind of record there is; storage makes its database from this list, and nothing else names them all. */

import { blocks } from "./blocks.ts";
import { agendaItems, attendance, meetings } from "./meetings.ts";
import { addenda, adoptions, reopenings } from "./minutes.ts";
import { devices, organisation } from "./organisation.ts";
import { people } from "./people.ts";

export const TABLES = [
  organisation,
  devices,
  people,
  meetings,
  agendaItems,
  attendance,
  blocks,
  adoptions,
  reopenings,
  addenda,
] as const;
