/** Geef deze vergadering door: one meeting as a file for someone else's phone. */

import { CircleCheck, Send } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { when } from "../../press/spoken-dates.ts";
import type { Store } from "../../storage/store.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import styles from "./pass-on.module.css";
import { texts } from "./texts.ts";

/** Makes the file of a meeting and hands it to the phone; its name, or that it was put away or could not be made. */
export type HandOutMeeting = (
  store: Store,
  meeting: Meeting,
) => Promise<{ readonly kind: "made"; readonly name: string } | { readonly kind: "stopped" | "failed" }>;

type State =
  | { readonly kind: "idle" | "busy" | "stopped" | "failed" }
  | { readonly kind: "made"; readonly name: string };

/** `/vergaderingen/:id/doorgeven`. */
export function GiveScreen({ handOutMeeting }: { readonly handOutMeeting: HandOutMeeting }) {
  const { id = "" } = useParams();
  const store = useStore();
  const [state, setState] = useState<State>({ kind: "idle" });
  const found = useLive(async (reader) => ({ meeting: await reader.get(meetings, id) }), id);
  const words = texts.give;
  const back = { href: `/vergaderingen/${id}`, label: words.back };
  if (!found) return <Page title={words.title}>{null}</Page>;
  const { meeting } = found;
  if (!meeting)
    return (
      <Page title={words.title} back={{ href: "/vergaderingen", label: texts.take.back }}>
        <p>{words.gone}</p>
      </Page>
    );
  const give = async () => {
    setState({ kind: "busy" });
    setState(await handOutMeeting(store, meeting));
  };
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={back}
      action={
        <Button variant="primary" icon={Send} pending={state.kind === "busy"} onPress={() => void give()}>
          {words.action}
        </Button>
      }
    >
      <Stack>
        <Card>
          <p className={styles.name}>
            <strong>{meetingName(meeting)}</strong>
            <br />
            {when(meeting.date, meeting.start, store.today())}
          </p>
        </Card>
        {state.kind === "made" && <Banner icon={CircleCheck}>{words.made(state.name)}</Banner>}
        {state.kind === "failed" && <Banner tone="danger">{words.failed}</Banner>}
        <p className={styles.text}>{words.how}</p>
        <p className={styles.text}>{words.inside}</p>
        <p className={styles.text}>{words.private}</p>
      </Stack>
    </Page>
  );
}
