/**
 * What the law asks of a rechtsvorm each year. Softly: the source says which article, and none of it is a violation here.
 *
 * Sources: a vereniging has an algemene ledenvergadering within six months after the boekjaar (BW 2:48); the board of any
 * rechtspersoon has its accounts ready within six months (BW 2:10), which a stichting adopts itself (BW 2:300); the WBTR
 * asks who steps in at belet and ontstentenis (domain.md, A good verslag; BW 2:44 and 2:291).
 */

import type { LegalForm, Organisation } from "../tables/organisation.ts";

/** `membersMeeting`: by meetings. `accounts`: ticked. `deputyRule`: by when the rule was last looked at. */
export type LegalDutyId = "membersMeeting" | "accounts" | "deputyRule";

const BY_FORM: Readonly<Record<string, readonly LegalDutyId[]>> = {
  association: ["membersMeeting", "accounts", "deputyRule"],
  foundation: ["accounts", "deputyRule"],
} satisfies Partial<Record<LegalForm, readonly LegalDutyId[]>>;

/** None where the rechtsvorm is not said, or there is none. */
export const legalDutiesOf = ({ legalForm }: Pick<Organisation, "legalForm">): readonly LegalDutyId[] =>
  Object.hasOwn(BY_FORM, legalForm) ? (BY_FORM[legalForm] ?? []) : [];

/** The id of the duty itself, which no norm of a set can have. */
export const legalDutyId = (id: LegalDutyId): string => `${PREFIX}${id}`;

/** Whether an id is of a duty of the law, or looks like one. */
export const isLegalDutyId = (id: string): boolean => id.startsWith(PREFIX);

const PREFIX = "legal:";

/** Within so many months after the boekjaar before it. */
export const MONTHS_AFTER_YEAR = 6;
