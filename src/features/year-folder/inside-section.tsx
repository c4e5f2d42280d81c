/** "Wat erin zit": what the jaarmap will hold, counted, before it is made. */

import {
  Armchair,
  FileText,
  Gavel,
  Handshake,
  House,
  ListChecks,
  type LucideIcon,
  Sprout,
  UserPlus,
  UsersRound,
} from "lucide-react";
import type { YearFolder } from "../../documents/year-folder/year-folder.ts";
import { locale } from "../../kernel/language.ts";
import { listed } from "../../press/calendar-words.ts";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { texts } from "./texts.ts";

type Row = {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly meta: string;
  /** Where it can be seen to. */
  readonly href: string;
};

export function InsideSection({ folder }: { readonly folder: YearFolder }) {
  return (
    <Section title={texts.inside.title}>
      <List aria-label={texts.inside.title}>
        {rowsOf(folder).map((row) => (
          <ListRow key={row.title} {...row} />
        ))}
      </List>
    </Section>
  );
}

type OfYear = (year: YearFolder["years"][number]) => number;

const sumOf = ({ years }: YearFolder, of: OfYear): number =>
  years.reduce((total, year) => total + of(year), 0);

/** "3", or that there are none; softly, as long as a year goes on. */
function countWords({ years }: YearFolder, count: number): string {
  if (count > 0) return count.toLocaleString(locale());
  return years.some(({ isOpen }) => isOpen) ? texts.inside.noneYet : texts.inside.none;
}

const heldWords = (folder: YearFolder, count: number): string =>
  count === 0 ? countWords(folder, 0) : texts.inside.held(countWords(folder, count));

/** Openness first, what is about the organisation itself last. */
const rowsOf = (folder: YearFolder): Row[] => [
  ...didRows(folder),
  ...boardRows(folder),
  ...listRows(folder),
  { icon: House, title: texts.inside.organisation, meta: coverWords(folder), href: "/instellingen/profiel" },
];

function didRows(folder: YearFolder): Row[] {
  const words = texts.inside;
  const year = `/jaar/${folder.years.at(-1)?.year.id ?? ""}`;
  const residents = sumOf(folder, ({ openMeetings }) => openMeetings.residents);
  const published = sumOf(folder, ({ minutes }) => minutes.published);
  const all = sumOf(folder, ({ minutes }) => minutes.of);
  const talks = sumOf(folder, (each) => each.talks.length);
  return [
    {
      icon: UsersRound,
      title: words.publicMeetings,
      meta: together([
        heldWords(
          folder,
          sumOf(folder, ({ openMeetings }) => openMeetings.held),
        ),
        residents === 0 ? "" : words.residents(residents),
      ]),
      href: year,
    },
    {
      icon: FileText,
      title: words.minutes,
      meta: all === 0 ? countWords(folder, 0) : words.public(published, all),
      href: year,
    },
    { icon: Handshake, title: words.talks, meta: heldWords(folder, talks), href: year },
  ];
}

function boardRows(folder: YearFolder): Row[] {
  const words = texts.inside;
  const introductions = sumOf(folder, (year) => year.introductions.length);
  const efforts = sumOf(folder, (year) => year.efforts.length);
  return [
    {
      icon: UserPlus,
      title: words.introductions,
      meta: countWords(folder, introductions),
      href: "/bestuur",
    },
    {
      icon: Armchair,
      title: words.board,
      meta: together([
        words.members(folder.board.members),
        folder.extras.includes("boardNames") ? words.withNames : words.withoutNames,
      ]),
      href: "/bestuur",
    },
    {
      icon: Sprout,
      title: words.succession,
      meta: countWords(folder, efforts),
      href: "/bestuur/inspanningen",
    },
  ];
}

function listRows(folder: YearFolder): Row[] {
  const words = texts.inside;
  const decisions = countWords(
    folder,
    sumOf(folder, (year) => year.decisions.length),
  );
  const isLeftOut = folder.years.some((year) => year.leavesDecisionsOut);
  const meetings = sumOf(folder, ({ meetings: told, inner }) =>
    inner.reduce((total, { count }) => total + count, told.length),
  );
  const actions = sumOf(folder, (year) => year.actions.noted);
  const lists = `${together([words.meetings(meetings), words.actions(actions)])}.`;
  return [
    {
      icon: Gavel,
      title: words.decisions,
      meta: isLeftOut ? `${decisions}. ${words.leftOut}` : decisions,
      href: "/besluiten",
    },
    {
      icon: ListChecks,
      title: words.lists,
      meta: folder.extras.includes("actions") ? lists : `${lists} ${words.onlyCounted}`,
      href: "/acties",
    },
  ];
}

/** What of the cover is not filled in yet; nobody needs to have all of it. */
function coverWords({ neighbourhoods, district, legalForm, roles, subsidyParts }: YearFolder): string {
  const { facts, complete, missing } = texts.inside;
  const absent = [
    neighbourhoods.length === 0 ? facts.neighbourhood : "",
    district === "" ? facts.district : "",
    legalForm === "" ? facts.legalForm : "",
    roles.length === 0 ? facts.roles : "",
    subsidyParts.length === 0 ? facts.subsidy : "",
  ].filter((word) => word !== "");
  return absent.length === 0 ? complete : missing(listed(absent));
}

const together = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");
