/** The places one can go: four tabs on a phone, all of them in the rail on a wide screen. */
import {
  Armchair,
  CalendarDays,
  CalendarRange,
  Gavel,
  Handshake,
  House,
  Landmark,
  ListTodo,
  Mails,
  Menu,
  PhoneCall,
  Settings,
  Users,
} from "lucide-react";
import type { NavItem } from "../ui/app-frame.tsx";
import { texts } from "./texts.ts";

type Place = Pick<NavItem, "href" | "icon"> & { readonly name: keyof typeof texts.places };

const today: Place = { href: "/", name: "today", icon: House };
const meetings: Place = { href: "/vergaderingen", name: "meetings", icon: CalendarDays };
const actions: Place = { href: "/acties", name: "actions", icon: ListTodo };
const more: Place = { href: "/meer", name: "more", icon: Menu };
const underMore: readonly Place[] = [
  { href: "/bestuur", name: "board", icon: Armchair },
  { href: "/jaar", name: "year", icon: CalendarRange },
  { href: "/gemeente", name: "municipality", icon: Landmark },
  { href: "/besluiten", name: "decisions", icon: Gavel },
  { href: "/mensen", name: "people", icon: Users },
  { href: "/stukken", name: "letters", icon: Mails },
  { href: "/belnotities", name: "callNotes", icon: PhoneCall },
  { href: "/delen", name: "share", icon: Handshake },
  { href: "/instellingen", name: "settings", icon: Settings },
];

/** The four tabs; what lies under Meer lights up Meer. */
export const tabsAt = (path: string): NavItem[] =>
  [today, meetings, actions, more].map((place) =>
    itemFor(place, isAt(place, path) || (place === more && underMore.some((each) => isAt(each, path)))),
  );

export const railAt = (path: string): NavItem[] =>
  [today, meetings, actions, ...underMore].map((place) => itemFor(place, isAt(place, path)));

const itemFor = ({ href, name, icon }: Place, current: boolean): NavItem => ({
  href,
  icon,
  label: texts.places[name],
  current,
});

const isAt = ({ href }: Place, path: string): boolean =>
  href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
