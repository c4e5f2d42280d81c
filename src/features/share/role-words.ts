/** What a role is called, and the icon beside it. */

import { Eye, type LucideIcon, PenLine, ShieldCheck } from "lucide-react";
import type { Role, SharingDevice } from "./sharing-port.ts";
import { texts } from "./texts.ts";

export const ROLES: readonly Role[] = ["editor", "reader", "admin"];

export const ROLE_ICONS: Readonly<Record<Role, LucideIcon>> = {
  admin: ShieldCheck,
  editor: PenLine,
  reader: Eye,
};

export const roleName = (role: Role): string => texts.roles[role].name;

export const nameOf = ({ name }: Pick<SharingDevice, "name">): string => name || texts.unnamed;
