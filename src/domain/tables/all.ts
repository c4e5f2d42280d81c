/** Every kind of record there is; storage makes its database from this list, and nothing else names them all. */

import { blocks } from "./blocks.ts";
import { formats } from "./formats.ts";
import { handOuts, reactions } from "./handing-out.ts";
import { agendaItems, attendance, meetings } from "./meetings.ts";
import { addenda, adoptions, reopenings } from "./minutes.ts";
import { devices, organisation } from "./organisation.ts";
import { callNotes, commitments, letters } from "./outside.ts";
import { people } from "./people.ts";
import { series } from "./series.ts";

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
  formats,
  series,
  handOuts,
  reactions,
  callNotes,
  letters,
  commitments,
] as const;
