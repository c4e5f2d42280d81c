/** What the three steps of a meeting share: its name, when and where it is, and the steps themselves. */

import { CalendarCheck, CalendarX2, History, Send, Share2, Trash2 } from "lucide-react";
import { Outlet, useLocation, useNavigate, useParams } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import { isCancelled, mayEdit, minutesStateOf, phaseOf } from "../../domain/meeting-state.ts";
import type { MeetingStep } from "../../domain/meeting-step.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { useScreenTitle } from "../../ui/page-title.ts";
import { Steps } from "../../ui/steps.tsx";
import { showToast } from "../../ui/toasts.ts";
import { callOff, deleteMeeting, goOnAfterAll, restoreMeeting } from "./commands.ts";
import styles from "./meeting-frame.module.css";
import { meetingMomentAndPlace } from "./meeting-moment.ts";
import { meetingPath, stepOfPath } from "./meeting-paths.ts";
import { BinnedMeeting, MissingMeeting } from "./missing-meeting.tsx";
import { texts } from "./texts.ts";
import { useMeeting } from "./use-meeting.ts";

/** A layout route for `/vergaderingen/:id`; the step on screen is its outlet. */
export function MeetingFrame() {
  const { id = "" } = useParams();
  const today = useStore().today();
  const step = stepOfPath(useLocation().pathname);
  const meeting = useMeeting(id);
  if (meeting === undefined) return null;
  if (meeting === null) return <MissingMeeting />;
  if (meeting.deleted) return <BinnedMeeting id={id} name={meetingName(meeting)} />;
  const steps = (
    <Steps label={texts.frame.steps} steps={stepsOf(meeting)} current={step ? meetingPath(id, step) : ""} />
  );
  // During the meeting every line of the screen is for writing.
  if (step === "takeMinutes") {
    return (
      <div className={styles.live}>
        <HiddenTitle title={meetingName(meeting)} />
        {steps}
        <Outlet />
      </div>
    );
  }
  return (
    <Page
      title={meetingName(meeting)}
      lead={meetingMomentAndPlace(meeting, today)}
      back={{ href: "/vergaderingen", label: texts.back }}
    >
      {isCancelled(meeting) && <CalledOff meeting={meeting} />}
      {steps}
      <Outlet />
      <MoreOptions meeting={meeting} />
    </Page>
  );
}

function HiddenTitle({ title }: { readonly title: string }) {
  useScreenTitle(title);
  return <h1 className="visually-hidden">{title}</h1>;
}

function stepsOf(meeting: Meeting) {
  const phase = phaseOf(meeting);
  const step = (name: MeetingStep, done: boolean) => ({
    href: meetingPath(meeting.id, name),
    label: texts.frame[name],
    done,
  });
  return [
    step("prepare", phase !== "planned"),
    step("takeMinutes", phase === "closed"),
    step("workOut", minutesStateOf(meeting) === "adopted"),
  ];
}

/** Said above all else, with what is left to do about it. */
function CalledOff({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const { cancelledOn } = meeting;
  const goOn = async () => {
    await goOnAfterAll(store, meeting.id);
    showToast({
      text: texts.frame.goesOnAgain(meetingName(meeting)),
      undo: async () => void (await callOff(store, meeting.id, cancelledOn)),
    });
  };
  return (
    <>
      <Banner icon={CalendarX2}>{texts.frame.isOff}</Banner>
      <Cluster>
        <LinkButton icon={Send} href={`/vergaderingen/${meeting.id}/uitnodigen`}>
          {texts.frame.tellThem}
        </LinkButton>
        <Button writes variant="quiet" icon={CalendarCheck} onPress={() => void goOn()}>
          {texts.frame.goesOn}
        </Button>
      </Cluster>
    </>
  );
}

function CallOffButton({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const onPress = async () => {
    await callOff(store, meeting.id);
    showToast({
      text: texts.frame.calledOff(meetingName(meeting)),
      undo: async () => void (await goOnAfterAll(store, meeting.id)),
    });
  };
  return (
    <div>
      <Button writes icon={CalendarX2} onPress={() => void onPress()}>
        {texts.frame.callOff}
      </Button>
    </div>
  );
}

function MoreOptions({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const navigate = useNavigate();
  const onRemove = async () => {
    await deleteMeeting(store, meeting.id);
    showToast({
      text: texts.frame.removed(meetingName(meeting)),
      undo: async () => void (await restoreMeeting(store, meeting.id)),
    });
    await navigate("/vergaderingen");
  };
  return (
    <Disclosure>
      <Cluster>
        <LinkButton icon={Share2} href={`/vergaderingen/${meeting.id}/doorgeven`}>
          {texts.frame.passOn}
        </LinkButton>
        <LinkButton icon={History} href={`/eerdere-versies/meetings/${meeting.id}`}>
          {texts.frame.earlier}
        </LinkButton>
      </Cluster>
      {phaseOf(meeting) === "planned" && !isCancelled(meeting) && <CallOffButton meeting={meeting} />}
      {mayEdit(meeting) ? (
        <div>
          <Button writes variant="danger" icon={Trash2} onPress={() => void onRemove()}>
            {texts.frame.remove}
          </Button>
        </div>
      ) : (
        <p>{texts.frame.adoptedStays}</p>
      )}
    </Disclosure>
  );
}
