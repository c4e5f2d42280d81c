/**
 * The set of norms that is shipped: "Den Haag, beleidsnota 2021 en rapport 2024" (domain.md, Norms). Another municipality
 * or a newer beleidsnota is another set of the same shape, not another app.
 *
 * A remark never repeats the weight, which is said before it. Titles and remarks are Dutch whatever language the screens speak: they are what the papers say.
 */

import type { Norm, NormSet } from "../tables/norms.ts";

const POLICY = { source: "RadarAdvies 2024, hoofdstuk 4 (beleidsnota 2021)", sourceDate: "2021" };
const REPORT = (chapter: string) => ({ source: `RadarAdvies 2024, ${chapter}`, sourceDate: "2024" });

type Rest = Partial<Pick<Norm, "kinds" | "value" | "remark" | "unit">>;

const norm = (
  id: Norm["measure"] | (string & {}),
  title: string,
  said: Pick<Norm, "for" | "weight" | "source" | "sourceDate">,
  { kinds = [], value = null, remark = "", ...unit }: Rest = {},
  measure: Norm["measure"] = id,
): Norm => ({ id, title, measure, kinds, value, ...unit, ...said, remark });

export const THE_HAGUE: NormSet = {
  id: "den-haag-2021-2024",
  name: "Den Haag, beleidsnota 2021 en rapport 2024",
  municipality: "Den Haag",
  norms: [
    norm(
      "publicMeetings",
      "Openbare vergaderingen per jaar",
      { for: "organisation", weight: "condition", ...POLICY },
      { value: 2, remark: "Voortbestaan gaat voor." },
    ),
    norm("minutesPublic", "Verslagen van overleg zijn openbaar", {
      for: "organisation",
      weight: "condition",
      ...POLICY,
    }),
    norm(
      "livesHere",
      "Bestuursleden wonen in de wijk",
      { for: "organisation", weight: "ruleWithNote", ...POLICY },
      { remark: "Velen vinden dit niet haalbaar." },
    ),
    norm(
      "mirror",
      "Het bestuur is een afspiegeling van de wijk",
      { for: "organisation", weight: "effort", ...POLICY },
      { remark: "Alleen iets over de groep, niets over personen." },
    ),
    norm(
      "serviceYears",
      "Jaren in het bestuur",
      { for: "organisation", weight: "guideline", ...POLICY },
      { value: 8, remark: "Velen zijn het er niet mee eens. Inspanningen voor opvolging tellen." },
    ),
    norm(
      "successionTalkYears",
      "Gesprek met de gemeente over opvolging",
      { for: "together", weight: "advice", ...REPORT("paragraaf 6.2 (5)") },
      { value: 6, remark: "Het is nu geen regel." },
    ),
    norm(
      "directorTalks",
      "Gesprekken met de stadsdeeldirecteur per jaar",
      {
        for: "together",
        weight: "wish",
        source: "Thematafel informatievoorziening en samenwerking; RadarAdvies 2024, paragraaf 5.2",
        sourceDate: "2024",
      },
      { kinds: ["director"], value: 2, remark: "De gemeente is voor een vast aantal." },
      "meetingsOfKind",
    ),
    norm(
      "yearTogether",
      "Overleg van het jaar samen gepland",
      { for: "together", weight: "advice", ...REPORT("paragraaf 6.2 (2)") },
      { value: 1 },
    ),
    norm("officerInvited", "Stadsdeelmedewerker uitgenodigd bij gesprekken met de directeur", {
      for: "municipality",
      weight: "advice",
      ...REPORT("paragraaf 6.2 (2)"),
    }),
    norm(
      "actionListShared",
      "Actielijst gedeeld na elk gesprek",
      { for: "together", weight: "advice", ...REPORT("paragraaf 6.2 (2)") },
      { remark: "Sommigen vinden dit veel werk. Daarom kan het met één tik." },
    ),
    norm("formatPerKind", "Vaste vorm per soort overleg", {
      for: "together",
      weight: "advice",
      ...REPORT("paragraaf 6.2 (2)"),
    }),
    norm(
      "questionsAnswered",
      "Elke vraag krijgt een vervolg",
      { for: "municipality", weight: "advice", ...REPORT("paragraaf 6.1 en 6.2 (1)") },
      { remark: "Nee is ook een antwoord. Ook als iets wacht." },
    ),
    norm(
      "pepContact",
      "Contact door PEP",
      { for: "pep", weight: "demand", ...REPORT("paragraaf 5.3") },
      { value: 1, unit: "perYear" },
      "none",
    ),
    norm(
      "policyEvaluation",
      "Evaluatie van het beleid",
      { for: "municipality", weight: "intention", ...REPORT("paragraaf 4.1") },
      { value: 4, unit: "everyYears" },
      "none",
    ),
  ],
};
