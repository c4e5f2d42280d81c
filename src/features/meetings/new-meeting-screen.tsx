/** Plan a meeting: its kind and date, and if one likes its times and place. */

import { CalendarPlus, Repeat } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { type MeetingDraft, type MeetingErrors, parseMeeting } from "../../domain/drafts/meeting.ts";
import { formatOf } from "../../domain/formats/format-of.ts";
import { byDate } from "../../domain/meeting-state.ts";
import { formats } from "../../domain/tables/formats.ts";
import { MEETING_KINDS, meetings } from "../../domain/tables/meetings.ts";
import { parseCivilDate } from "../../kernel/civil-date.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { planMeeting } from "./commands.ts";
import { meetingPath } from "./meeting-paths.ts";
import { changeNewMeeting, filledIn, forgetNewMeeting, useNewMeetingDraft } from "./new-meeting-draft.ts";
import { NewMeetingFields } from "./new-meeting-fields.tsx";
import { texts } from "./texts.ts";

const FORM = "new-meeting";

export function NewMeetingScreen() {
  const store = useStore();
  const typed = useNewMeetingDraft(store.organisationId);
  const own = useLive((reader) => reader.get(formats, typed.kind), typed.kind);
  const draft = filledIn(typed, formatOf(typed.kind, own));
  useAddress();
  const { errors, check } = useErrors(draft, store.today());
  const { plan, isBusy, trouble } = usePlan();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = check();
    if (parsed && !isBusy) void plan(parsed);
  };
  const isPast = useSearchParams()[0].has("vroeger");
  return (
    <Page
      title={isPast ? texts.past.title : texts.new.title}
      lead={isPast ? texts.past.lead : texts.new.lead}
      back={{ href: "/vergaderingen", label: texts.back }}
      action={
        <Button type="submit" form={FORM} variant="primary" icon={CalendarPlus} pending={isBusy}>
          {isPast ? texts.past.plan : texts.plan}
        </Button>
      }
    >
      {trouble && <Banner tone="danger">{texts.new[trouble]}</Banner>}
      <form id={FORM} noValidate onSubmit={submit}>
        <Stack>
          <NewMeetingFields
            draft={draft}
            errors={errors}
            usualPlace={useUsualPlace(draft.kind)}
            onChange={(change) => changeNewMeeting(store.organisationId, change)}
          />
        </Stack>
      </form>
      <div>
        <LinkButton href="/vergaderingen/reeks/nieuw" variant="quiet" icon={Repeat}>
          {texts.new.series}
        </LinkButton>
      </div>
    </Page>
  );
}

/** The year plan leads here with a day that was pressed, Vandaag with a kind: `?datum=2026-03-05&soort=public`. */
function useAddress() {
  const store = useStore();
  const [params] = useSearchParams();
  const date = parseCivilDate(params.get("datum") ?? "");
  const kind = MEETING_KINDS.find((each) => each === params.get("soort"));
  useEffect(() => {
    if (date || kind)
      changeNewMeeting(store.organisationId, { ...(date && { date }), ...(kind && { kind }) });
  }, [date, kind, store]);
}

/** Nothing is refused before the button was pressed; from then on each mended field is seen to be right. */
function useErrors(draft: MeetingDraft, today: string) {
  const [tries, setTries] = useState(0);
  const parsed = parseMeeting(draft, today);
  const errors: MeetingErrors = tries > 0 && !parsed.ok ? parsed.error : {};
  const focusFirst = useRef(false);
  useEffect(() => {
    if (focusFirst.current)
      document.getElementById(FORM)?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    focusFirst.current = false;
  }, [tries]);
  const check = (): MeetingDraft | undefined => {
    focusFirst.current = !parsed.ok;
    setTries(tries + 1);
    return parsed.ok ? parsed.value : undefined;
  };
  return { errors, check };
}

/** Goes on to the meeting as soon as it is stored, also when the phone had no room for it at first. */
function usePlan() {
  const store = useStore();
  const navigate = useNavigate();
  const [planned, setPlanned] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<"waiting" | "refused">();
  const stored = useLive(async (reader) => planned !== "" && (await reader.get(meetings, planned)), planned);
  useEffect(() => {
    if (!stored) return;
    forgetNewMeeting(store.organisationId);
    // One of an earlier day has nothing left to prepare: it is filled in from paper.
    const isPast = stored.date < store.today();
    void navigate(meetingPath(stored.id, isPast ? "takeMinutes" : "prepare"), { replace: true });
  }, [stored, store, navigate]);
  const plan = async (draft: MeetingDraft) => {
    setBusy(true);
    const { id, stored: result } = await planMeeting(store, draft);
    setPlanned(id);
    if (!result.ok) setTrouble(result.error.retry === "later" ? "waiting" : "refused");
  };
  return { plan, isBusy, trouble };
}

/** Where the last meeting of this kind was, or else the last of any. */
function useUsualPlace(kind: string): string {
  const all = useLive((reader) => reader.all(meetings));
  const places = (all ?? []).filter((meeting) => meeting.place !== "").sort(byDate);
  return (places.findLast((meeting) => meeting.kind === kind) ?? places.at(-1))?.place ?? "";
}
