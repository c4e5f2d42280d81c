/** One letter: to change, and to see on which agenda it stands. */

import { CalendarDays, Trash2 } from "lucide-react";
import { useNavigate, useParams } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import { placesOf } from "../../domain/letters.ts";
import { byDate, isUpcoming, mayEdit } from "../../domain/meeting-state.ts";
import { inOrder } from "../../domain/order.ts";
import { type AgendaItem, agendaItems, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { type Letter, letters } from "../../domain/tables/outside.ts";
import { shortDate, when } from "../../press/spoken-dates.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { changeLetter, removeLetter, restoreLetter } from "./commands.ts";
import { LetterFields } from "./letter-fields.tsx";
import styles from "./letters.module.css";
import { texts } from "./texts.ts";

const BACK = "/stukken";

/** `/stukken/:id`. */
export function LetterScreen() {
  const store = useStore();
  const { id = "" } = useParams();
  const read = useLive(
    async (reader) => ({
      letter: await reader.get(letters, id),
      people: await readPeople(reader),
      meetings: await reader.all(meetings),
      items: await reader.all(agendaItems),
    }),
    id,
  );
  const back = { href: BACK, label: texts.back };
  if (!read)
    return (
      <Page title={texts.one} back={back}>
        {null}
      </Page>
    );
  const { letter } = read;
  if (!letter)
    return (
      <Page title={texts.one} back={back}>
        <EmptyState title={texts.gone} action={<LinkButton href={BACK}>{texts.toList}</LinkButton>}>
          {texts.goneLead}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={texts.one} back={back}>
      <LetterFields
        key={id}
        letter={letter}
        people={read.people}
        keep={(fields) => void changeLetter(store, id, fields)}
      />
      <OnAgenda letter={letter} meetings={read.meetings} items={read.items} />
      <RemoveButton id={id} />
    </Page>
  );
}

type OnAgendaProps = {
  readonly letter: Letter;
  readonly meetings: readonly Meeting[];
  readonly items: readonly AgendaItem[];
};

function OnAgenda({ letter, meetings: all, items }: OnAgendaProps) {
  const today = useStore().today();
  const places = placesOf(letter, all, items);
  return (
    <Section title={texts.place.title}>
      {places.length === 0 ? (
        <p className={styles.quiet}>{texts.place.none}</p>
      ) : (
        <List aria-label={texts.place.title}>
          {places.map(({ meeting, item }) => (
            <ListRow
              key={item.id}
              icon={CalendarDays}
              title={meetingName(meeting)}
              meta={
                <>
                  <span className={styles.line}>{when(meeting.date, meeting.start, today)}</span>
                  <span className={styles.line}>{item.title || texts.place.noTitle}</span>
                </>
              }
              href={`/vergaderingen/${meeting.id}`}
            />
          ))}
        </List>
      )}
      <ItemField letter={letter} meetings={all} items={items} />
    </Section>
  );
}

/** Another item than the one for letters: of a meeting that is still to come, or going on. */
function ItemField({ letter, meetings: all, items }: OnAgendaProps) {
  const store = useStore();
  const today = store.today();
  const chosen = useTyped(letter.itemId);
  const coming = all.filter((meeting) => isUpcoming(meeting, today) && mayEdit(meeting)).sort(byDate);
  const options = coming.flatMap((meeting) =>
    inOrder(items.filter((item) => item.meetingId === meeting.id && item.parentId === "")).map((item) => ({
      value: item.id,
      label: texts.place.option(
        shortDate(meeting.date, today),
        meetingName(meeting),
        item.title || texts.place.noTitle,
      ),
    })),
  );
  const isKnown = chosen.value === "" || options.some((option) => option.value === chosen.value);
  const now = items.find((item) => item.id === chosen.value)?.title || texts.place.taken;
  return (
    <SelectField
      label={texts.place.label}
      value={chosen.value}
      options={[
        { value: "", label: texts.place.byItself },
        ...(isKnown ? [] : [{ value: chosen.value, label: now }]),
        ...options,
      ]}
      onChange={(itemId) => {
        chosen.set(itemId);
        void changeLetter(store, letter.id, { itemId });
      }}
    />
  );
}

function RemoveButton({ id }: { readonly id: string }) {
  const store = useStore();
  const navigate = useNavigate();
  const press = async () => {
    const kept = await removeLetter(store, id);
    // The frame says what is the matter; the letter is still here.
    if (!kept.ok) return;
    showToast({ text: texts.removed, undo: async () => void (await restoreLetter(store, id)) });
    await navigate(BACK, { replace: true });
  };
  return (
    <div>
      <Button writes variant="quiet" icon={Trash2} onPress={() => void press()}>
        {texts.remove}
      </Button>
    </div>
  );
}
