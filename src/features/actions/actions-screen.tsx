/** Every open action by urgency, and the questions that wait for an answer. */

import { Plus } from "lucide-react";
import { MINE } from "../../domain/action-filter.ts";
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
import { useShown } from "./use-shown.ts";
import { WhoAmI } from "./who-am-i.tsx";

/** `/acties`; what it shows stands in the address, see `useShown`. */
export function ActionsScreen({ shareActionList }: { readonly shareActionList: ShareActionList }) {
  const [shown, show] = useShown();
  const { isQuestions, isMine } = shown;
  const read = useMe();
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
          onChange={(value) => show({ isQuestions: value === "questions" })}
        />
        <MineFilter
          isMine={isMine}
          onMine={(mine) => show({ whose: mine ? MINE : "" })}
          label={isQuestions ? texts.mineQuestions : texts.mine}
        />
      </Cluster>
      {read && isMine && <WhoAmI me={read.me} people={read.people} />}
      {isQuestions ? (
        read && !(isMine && !read.me) && <QuestionRegister onlyOf={isMine ? read.me : null} />
      ) : (
        <ActionRegister read={read} shown={shown} onShow={show} shareActionList={shareActionList} />
      )}
    </Page>
  );
}
