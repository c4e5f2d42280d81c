/** Fields between whose values people can choose when two of them changed the same: those that stand on a screen, each by itself. */

const CHOOSABLE: Readonly<Record<string, readonly string[]>> = {
  organisation: ["name", "helperName", "helperPhone", "neighbourhood", "email", "website"],
  people: ["name", "group", "functie", "worksAt", "phone", "email", "receives", "theme", "left"],
  meetings: [
    "kind",
    "title",
    "date",
    "start",
    "end",
    "place",
    "isPublic",
    "chairId",
    "minuteTakerId",
    "residents",
    "reactUntil",
    "cancelledOn",
    "ownMessage",
    "ownMail",
  ],
  agendaItems: ["title", "minutes", "presenterId", "attachments", "outcome"],
  attendance: ["status", "arrived", "left", "proxyId"],
  blocks: [
    "kind",
    "owner",
    "due",
    "done",
    "answer",
    "reply",
    "heldUntil",
    "reviewOn",
    "theme",
    "vote",
    "conflicted",
  ],
  series: ["kind", "title", "start", "end", "place", "isPublic", "from", "until", "stoppedOn"],
  reactions: ["personId", "name", "text", "outcome", "answer"],
  addenda: ["text"],
  callNotes: ["on", "at", "personId", "name", "phone", "about", "agreed"],
  letters: ["direction", "on", "personId", "name", "subject", "file"],
  commitments: ["personId", "name", "what", "on", "due", "state", "remark"],
  offices: [
    "vacancyText",
    "vacancyWork",
    "vacancyTime",
    "vacancyAsk",
    "whereThingsLie",
    "goodToKnow",
    "checklist",
  ],
};

/** What is not: the later value stands, and the other is found under earlier versions. */
export const isChoosable = (table: string, field: string): boolean =>
  (Object.hasOwn(CHOOSABLE, table) && CHOOSABLE[table]?.includes(field)) === true;

/** All of them, for who has to have a word for each. */
export const choosableFields = (): { readonly table: string; readonly field: string }[] =>
  Object.entries(CHOOSABLE).flatMap(([table, fields]) => fields.map((field) => ({ table, field })));
