/** Every kind of record there is; storage makes its database from this list, and nothing else names them all. */

import { blocks } from "./blocks.ts";
import { efforts, offices, terms } from "./board.ts";
import { formats } from "./formats.ts";
import { handOuts, reactions } from "./handing-out.ts";
import { agendaItems, attendance, meetings } from "./meetings.ts";
import { addenda, adoptions, reopenings } from "./minutes.ts";
import { duties, dutyMarks, normChanges, normSets, ownNorms, years } from "./norms.ts";
import { devices, organisation } from "./organisation.ts";
import { callNotes, commitments, letters } from "./outside.ts";
import { people } from "./people.ts";
import { publications } from "./publications.ts";
import { series } from "./series.ts";
import { ticks } from "./ticks.ts";

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
  terms,
  offices,
  efforts,
  normSets,
  normChanges,
  ownNorms,
  duties,
  dutyMarks,
  years,
  publications,
  ticks,
] as const;
