/** "Deel jaarplan": the forms it can be handed out in, one tap each. */

import { CalendarDays, FileText, FileType2, type LucideIcon, MessageSquareText, Share2 } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { closeSheet, openSheet } from "../../ui/sheets.ts";
import { useSharing } from "../../ui/use-sharing.ts";
import type { PlanForm, PlanToShare, ShareYearPlan } from "./share-year-plan.ts";
import { texts } from "./texts.ts";

const SHEET = "share-year-plan";

const ICONS: Record<PlanForm, LucideIcon> = {
  pdf: FileText,
  docx: FileType2,
  text: MessageSquareText,
  calendar: CalendarDays,
};
const FORMS = Object.keys(ICONS) as PlanForm[];

interface SharePlanProps {
  readonly source: PlanToShare;
  readonly share: ShareYearPlan;
}

export function SharePlan({ source, share }: SharePlanProps) {
  const hasDates = source.plan.dated.some(({ place }) => place === "planned");
  const { busy, share: give } = useSharing<PlanForm>((form) => share(source, form), texts.plan, closeSheet);
  return (
    <>
      <Button variant="primary" icon={Share2} onPress={() => openSheet(SHEET)}>
        {texts.plan.share}
      </Button>
      <Sheet name={SHEET} title={texts.plan.share}>
        <List aria-label={texts.plan.share}>
          {FORMS.filter((form) => form !== "calendar" || hasDates).map((form) => (
            <ListRow
              key={form}
              icon={ICONS[form]}
              title={texts.plan.forms[form].name}
              meta={busy === form ? texts.plan.busy : texts.plan.forms[form].what}
              onPress={() => give(form)}
            />
          ))}
        </List>
      </Sheet>
    </>
  );
}
