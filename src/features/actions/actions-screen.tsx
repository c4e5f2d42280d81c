/** Every open action by urgency, and the questions that wait for an answer. */

import { Plus } from "lucide-react";
import { useSearchParams } from "react-router";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { ActionRegister } from "./action-register.tsx";
import { QuestionRegister } from "./question-register.tsx";
import type { ShareActionList } from "./share-list.tsx";
import { texts } from "./texts.ts";

/** `/acties`, with `?soort=vragen` for the questions and `?van=mij` for one's own. */
export function ActionsScreen({ shareActionList }: { readonly shareActionList: ShareActionList }) {
  const [params, setParams] = useSearchParams();
  const isQuestions = params.get("soort") === "vragen";
  const isMine = params.get("van") === "mij";
  const go = (questions: boolean, mine: boolean) =>
    setParams({ ...(questions && { soort: "vragen" }), ...(mine && { van: "mij" }) }, { replace: true });
  const filter = { isMine, onMine: (mine: boolean) => go(isQuestions, mine) };
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
      </Cluster>
      {isQuestions ? (
        <QuestionRegister {...filter} />
      ) : (
        <ActionRegister {...filter} shareActionList={shareActionList} />
      )}
    </Page>
  );
}
