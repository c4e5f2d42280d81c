/** Inviting people to a meeting: the words, one's agenda, and the poster of a public meeting. */

import { CalendarPlus, CalendarX2, FileImage, Send, Settings } from "lucide-react";
import { useParams, useSearchParams } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import { changesSinceInvited, type ToldChange } from "../../domain/invitation.ts";
import { isCancelled } from "../../domain/meeting-state.ts";
import { when } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import type { FileShared } from "../../ui/share-file.ts";
import { shareText, type TextShared } from "../../ui/share-text.ts";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { noteInvited, type WordsForm } from "./commands.ts";
import styles from "./invite.module.css";
import type { InviteServices } from "./invite-services.ts";
import { MailButtons } from "./mail-buttons.tsx";
import { OwnWordsField } from "./own-words-field.tsx";
import { PosterPicture } from "./poster-picture.tsx";
import { texts } from "./texts.ts";
import { type Invitation, useInvitation } from "./use-invitation.ts";

/** `/vergaderingen/:id/uitnodigen`, with `?per=mail` for the mail. */
export function InviteScreen({ services }: { readonly services: InviteServices }) {
  const { id = "" } = useParams();
  const invitation = useInvitation(id);
  if (invitation === undefined) return <Page title={texts.title}>{null}</Page>;
  if (invitation === null) return <Gone />;
  return <InvitePage key={id} invitation={invitation} services={services} />;
}

type PartProps = { readonly invitation: Invitation; readonly services: InviteServices };

function InvitePage({ invitation, services }: PartProps) {
  const store = useStore();
  const { meeting } = invitation.source;
  const cancelled = isCancelled(meeting);
  const [form, setForm] = useForm();
  const words = services.words(invitation.source);
  const own = form === "message" ? meeting.ownMessage : meeting.ownMail;
  // A cancellation is not said with the words of the invitation.
  const text = own && !cancelled ? own.text : words[form];
  const share = () => void shareText(text).then((how) => afterwards(how, () => noteInvited(store, meeting)));
  const day = meeting.date === "" ? texts.noDate : when(meeting.date, meeting.start, store.today());
  return (
    <Page
      title={cancelled ? texts.titleCancelled : texts.title}
      lead={`${meetingName(meeting)} · ${day}`}
      back={{ href: `/vergaderingen/${meeting.id}/voorbereiden`, label: texts.back }}
      action={
        <Button variant="primary" icon={Send} onPress={share}>
          {cancelled ? texts.shareCancelled : texts.share}
        </Button>
      }
    >
      <Told invitation={invitation} />
      <Stack>
        <SegmentedControl
          label={texts.form.label}
          showLabel
          value={form}
          options={[
            { value: "message", label: texts.form.message },
            { value: "mail", label: texts.form.mail },
          ]}
          onChange={setForm}
        />
        {form === "mail" && <p className={styles.subject}>{texts.text.subject(words.subject)}</p>}
        {cancelled ? (
          <p className={styles.paper} lang="nl">
            {text}
          </p>
        ) : (
          <OwnWordsField key={form} meeting={meeting} form={form} madeUp={words[form]} />
        )}
        <MailButtons
          addresses={invitation.addresses}
          letter={form === "mail" ? { subject: words.subject, body: text } : undefined}
          text={text}
          onGone={() => void noteInvited(store, meeting)}
        />
      </Stack>
      <Calendar invitation={invitation} services={services} />
      {meeting.isPublic && !cancelled && <Poster invitation={invitation} services={services} />}
    </Page>
  );
}

/** Which of the two is looked at stands in the address, so that Back comes back to it. */
function useForm(): [WordsForm, (form: WordsForm) => void] {
  const [params, setParams] = useSearchParams();
  return [
    params.get("per") === "mail" ? "mail" : "message",
    (form) => setParams(form === "mail" ? { per: "mail" } : {}, { replace: true }),
  ];
}

/** Whether what people were told still holds. Nothing as long as nobody was told. */
function Told({ invitation }: Pick<PartProps, "invitation">) {
  const { meeting } = invitation.source;
  const changes = changesSinceInvited(meeting);
  if (changes.length > 0) return <Banner>{changeSentence(changes)}</Banner>;
  if (isCancelled(meeting)) return <Banner>{texts.cancelled}</Banner>;
  return meeting.invited ? <p>{texts.sent}</p> : null;
}

function changeSentence(changes: readonly ToldChange[]): string {
  const words = texts.changed;
  if (changes.includes("cancelled")) return words.cancelled;
  if (changes.includes("restored")) return words.restored;
  const what = (["date", "time", "place"] as const).filter((each) => changes.includes(each));
  const names = what.map((each) => words[each]);
  const last = names.pop() ?? "";
  return words.again(
    [names.join(", "), last].filter((part) => part !== "").join(words.and),
    what.length === 1,
  );
}

function Calendar({ invitation: { source }, services }: PartProps) {
  const { organisationId } = useStore();
  const cancelled = isCancelled(source.meeting);
  const put = () =>
    void services
      .shareEvent(source, organisationId)
      .then((how) => tellFile(how, texts.calendar.downloaded), tellFailed);
  return (
    <Section title={texts.calendar.title}>
      {source.meeting.date === "" ? (
        <p>{texts.calendar.noDate}</p>
      ) : (
        <Stack gap="small">
          <Cluster>
            <Button icon={cancelled ? CalendarX2 : CalendarPlus} onPress={put}>
              {cancelled ? texts.calendar.takeOut : texts.calendar.put}
            </Button>
          </Cluster>
          <p className={styles.quiet}>{texts.calendar.hint}</p>
        </Stack>
      )}
    </Section>
  );
}

function Poster({ invitation: { source }, services }: PartProps) {
  const { neighbourhood, email, website } = source.organisation;
  const make = (size: "A4" | "A3") =>
    void services.sharePoster(source, size).then(
      (how) => tellFile(how, texts.poster.downloaded),
      () => showToast({ text: texts.poster.failed, tone: "trouble" }),
    );
  return (
    <Section title={texts.poster.title}>
      <PosterPicture poster={services.poster(source)} />
      <p className={styles.quiet}>
        {texts.poster.sketch} {texts.poster.hint}
      </p>
      <Cluster>
        {(["A4", "A3"] as const).map((size) => (
          <Button key={size} icon={FileImage} onPress={() => make(size)}>
            {texts.poster.make(size)}
          </Button>
        ))}
      </Cluster>
      {(neighbourhood === "" || (email === "" && website === "")) && (
        <Stack gap="small">
          <p className={styles.quiet}>{texts.poster.fill}</p>
          <Cluster>
            <LinkButton variant="quiet" icon={Settings} href="/instellingen">
              {texts.poster.toSettings}
            </LinkButton>
          </Cluster>
        </Stack>
      )}
    </Section>
  );
}

function Gone() {
  return (
    <Page title={texts.title} back={{ href: "/vergaderingen", label: texts.toList }}>
      <EmptyState title={texts.gone} action={<LinkButton href="/vergaderingen">{texts.toList}</LinkButton>}>
        {texts.goneSentence}
      </EmptyState>
    </Page>
  );
}

/** Says how it went; what went out is noted as told. */
function afterwards(how: TextShared, onGone: () => unknown): void {
  if (how === "copied") showToast({ text: texts.copied });
  if (how === "failed") tellFailed();
  if (how === "copied" || how === "shared") onGone();
}

function tellFile(how: FileShared, downloaded: string): void {
  if (how === "downloaded") showToast({ text: downloaded });
}

function tellFailed(): void {
  showToast({ text: texts.failed, tone: "trouble" });
}
