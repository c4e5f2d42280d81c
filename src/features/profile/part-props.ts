/** What every part of the profile gets: what is kept now, and how a change of it is kept. */

import type { ProfileField } from "../../domain/drafts/profile.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import type { ProfileChange } from "./commands.ts";

export interface PartProps {
  readonly organisation: Organisation;
  readonly change: (change: ProfileChange) => void;
  /** Keeps one text, or gives the message why not. */
  readonly keep: (field: ProfileField) => (text: string) => string | undefined;
}
