/** Those who get papers one way: what to do for them, and a tick for who has it. */

import { CheckCheck, type LucideIcon, MessageSquareText } from "lucide-react";
import type { CoverLetter } from "../../documents/hand-out/cover-letter.ts";
import type { Receiver, Way } from "../../domain/handing-out.ts";
import type { HandedOut } from "../../domain/tables/handing-out.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { markGiven, takeBackGiven } from "./commands.ts";
import { givenTick } from "./given-tick.ts";
import { MailButtons } from "./mail-buttons.tsx";
import { texts } from "./texts.ts";

type WaySectionProps = {
  readonly way: Way;
  readonly icon: LucideIcon;
  readonly meetingId: string;
  readonly what: HandedOut;
  readonly letter: CoverLetter;
  readonly onText: () => void;
};

const STEP = 20;

export function WaySection(props: WaySectionProps) {
  const { way, meetingId, what } = props;
  const words = texts.who;
  if (way.way === "") return null;
  return (
    <Section level={3} title={words.ways[way.way]} count={way.receivers.length}>
      <WhatToDo {...props} />
      <PagedList items={way.receivers} step={STEP} aria-label={words.ways[way.way]}>
        {(receiver) => (
          <ReceiverRow
            key={receiver.person.id}
            receiver={receiver}
            icon={props.icon}
            meetingId={meetingId}
            what={what}
          />
        )}
      </PagedList>
      <MarkAll way={way} meetingId={meetingId} what={what} />
    </Section>
  );
}

function WhatToDo({ way, what, letter, onText }: WaySectionProps) {
  const words = texts.who;
  switch (way.way) {
    case "email":
      return <MailButtons receivers={way.receivers} what={what} letter={letter} />;
    case "whatsapp":
      return (
        <div>
          <Button icon={MessageSquareText} onPress={onText}>
            {texts.sendText}
          </Button>
        </div>
      );
    case "paper":
      return <p>{words.paper(way.waiting)}</p>;
    default:
      return <p>{words.app}</p>;
  }
}

type RowProps = Pick<WaySectionProps, "icon" | "meetingId" | "what"> & { readonly receiver: Receiver };

function ReceiverRow({ receiver, icon, meetingId, what }: RowProps) {
  const store = useStore();
  const words = texts.who;
  const { person, givenOn, way } = receiver;
  const about = [
    person.functie,
    way === "email" && !person.email.includes("@") ? words.noAddress : "",
    givenOn === "" ? "" : words.givenOn(shortDate(givenOn, store.today())),
  ].filter((part) => part !== "");
  return (
    <ListRow
      title={person.name || words.unnamed}
      meta={about.join(" · ")}
      icon={icon}
      href={`/mensen/${person.id}`}
      struck={false}
      check={givenTick(store, { meetingId, what }, receiver)}
    />
  );
}

function MarkAll({ way, meetingId, what }: Pick<WaySectionProps, "way" | "meetingId" | "what">) {
  const store = useStore();
  const words = texts.who;
  const waiting = way.receivers.filter(({ givenOn }) => givenOn === "");
  // One tick is as quick.
  if (waiting.length < 2) return null;
  const mark = async () => {
    await markGiven(store, meetingId, what, waiting);
    showToast({
      text: words.marked(waiting.length),
      undo: async () => void (await takeBackGiven(store, meetingId, what, waiting)),
    });
  };
  return (
    <div>
      <Button writes icon={CheckCheck} onPress={() => void mark()}>
        {words.markAll(waiting.length)}
      </Button>
    </div>
  );
}
