/** The places one can go: four tabs on a phone, all of them in the rail on a wide screen. */
import { CalendarDays, Gavel, House, ListTodo, Menu, Settings, Users } from "lucide-react";
import type { NavItem } from "../ui/app-frame.tsx";
import { texts } from "./texts.ts";

type Place = Omit<NavItem, "current">;

const today: Place = { href: "/", label: texts.places.today, icon: House };
const meetings: Place = { href: "/vergaderingen", label: texts.places.meetings, icon: CalendarDays };
const actions: Place = { href: "/acties", label: texts.places.actions, icon: ListTodo };
const more: Place = { href: "/meer", label: texts.places.more, icon: Menu };
const underMore: readonly Place[] = [
  { href: "/besluiten", label: texts.places.decisions, icon: Gavel },
  { href: "/mensen", label: texts.places.people, icon: Users },
  { href: "/instellingen", label: texts.places.settings, icon: Settings },
];

/** The four tabs; what lies under Meer lights up Meer. */
export const tabsAt = (path: string): NavItem[] =>
  [today, meetings, actions, more].map((place) => ({
    ...place,
    current: isAt(place, path) || (place === more && underMore.some((each) => isAt(each, path))),
  }));

export const railAt = (path: string): NavItem[] =>
  [today, meetings, actions, ...underMore].map((place) => ({ ...place, current: isAt(place, path) }));

const isAt = ({ href }: Place, path: string): boolean =>
  href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
