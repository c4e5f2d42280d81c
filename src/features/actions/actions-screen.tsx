/** Every open action by urgency, and the questions that wait for an answer. */

import { Plus } from "lucide-react";
import { useSearchParams } from "react-router";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { ActionRegister } from "./action-register.tsx";
import { MineFilter } from "./mine-filter.tsx";
import { QuestionRegister } from "./question-register.tsx";
import type { ShareActionList } from "./share-list.tsx";
import { texts } from "./texts.ts";
import { useMe } from "./use-register.ts";

/** `/acties`, with `?soort=vragen` for the questions and `?van=mij` for one's own. */
export function ActionsScreen({ shareActionList }: { readonly shareActionList: ShareActionList }) {
  const [params, setParams] = useSearchParams();
  const isQuestions = params.get("soort") === "vragen";
  const isMine = params.get("van") === "mij";
  const go = (questions: boolean, mine: boolean) =>
    setParams({ ...(questions && { soort: "vragen" }), ...(mine && { van: "mij" }) }, { replace: true });
  const me = useMe();
  const onlyOf = isMine ? me : null;
  return (
    <Page
      title={texts.title}
      action={
        <LinkButton
          variant="primary"
          icon={Plus}
          href={isQuestions ? "/acties/nieuw?soort=vraag" : "/acties/nieuw"}
        >
          {isQuestions ? texts.newQuestion : texts.newAction}
        </LinkButton>
      }
    >
      <Cluster>
        <SegmentedControl
          label={texts.segments.label}
          value={isQuestions ? "questions" : "actions"}
          options={[
            { value: "actions", label: texts.segments.actions },
            { value: "questions", label: texts.segments.questions },
          ]}
          onChange={(value) => go(value === "questions", isMine)}
        />
        {me && (
          <MineFilter
            isMine={isMine}
            onMine={(mine) => go(isQuestions, mine)}
            label={isQuestions ? texts.mineQuestions : texts.mine}
          />
        )}
      </Cluster>
      {onlyOf !== undefined &&
        (isQuestions ? (
          <QuestionRegister onlyOf={onlyOf} />
        ) : (
          <ActionRegister onlyOf={onlyOf} shareActionList={shareActionList} />
        ))}
    </Page>
  );
}
