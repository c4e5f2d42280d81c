/** "Nog open van vorige keer": read live from earlier meetings of the same kind, never copied. */

import { CalendarX, CircleCheck, EyeOff, FilePen, FileText, ListPlus } from "lucide-react";
import { ownerName } from "../../documents/verslag-entries.ts";
import type { CarryOver } from "../../domain/carry-over.ts";
import { minutesStateOf } from "../../domain/meeting-state.ts";
import type { Block } from "../../domain/tables/blocks.ts";
import type { AgendaItem, Meeting } from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { dayAndDate, shortDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { showToast } from "../../ui/toasts.ts";
import { deleteItems } from "./commands.ts";
import { texts } from "./texts.ts";
import { useCarryOver } from "./use-prepare.ts";

interface CarryOverSectionProps {
  readonly meeting: Meeting;
  readonly hasAdoption: boolean;
  readonly people: ReadonlyMap<string, Person>;
  /** Each gives the id of the new agenda item. */
  readonly onCarry: (item: AgendaItem) => Promise<string>;
  readonly onAddAdoption: () => Promise<string>;
}

/** So many open actions are shown at a time. */
const ACTIONS_AT_ONCE = 10;

export function CarryOverSection(props: CarryOverSectionProps) {
  const open = useCarryOver(props.meeting);
  if (!open) return null;
  const undiscussed = open.undiscussed.filter((item) => item.kind !== "adoptMinutes");
  const isNothing = open.actions.length + undiscussed.length + open.toAdopt.length === 0 && !open.unpublished;
  return (
    <Section title={texts.carryOver.title}>
      {isNothing && <p>{texts.carryOver.nothing}</p>}
      {open.toAdopt.length > 0 && <ToAdopt {...props} meetings={open.toAdopt} />}
      {open.unpublished && <ToPublish meeting={open.unpublished} />}
      {undiscussed.length > 0 && <Undiscussed items={undiscussed} onCarry={props.onCarry} />}
      {open.actions.length > 0 && <Actions open={open} people={props.people} />}
    </Section>
  );
}

function ToAdopt({
  meetings,
  hasAdoption,
  onAddAdoption,
}: CarryOverSectionProps & { readonly meetings: CarryOver["toAdopt"] }) {
  return (
    <Section title={texts.carryOver.toAdopt} level={3}>
      <List>
        {meetings.map((meeting) => (
          <ListRow
            key={meeting.id}
            title={texts.carryOver.verslagOf(dayAndDate(meeting.date))}
            tag={
              minutesStateOf(meeting) === "proposed" ? (
                <Tag icon={FileText} tone="blue">
                  {texts.carryOver.proposed}
                </Tag>
              ) : (
                <Tag icon={FilePen}>{texts.carryOver.draft}</Tag>
              )
            }
            href={`/vergaderingen/${meeting.id}/uitwerken`}
          />
        ))}
      </List>
      {!hasAdoption && (
        <div>
          <Button writes icon={ListPlus} onPress={() => void onAddAdoption()}>
            {texts.agenda.addAdoption}
          </Button>
        </div>
      )}
    </Section>
  );
}

function ToPublish({ meeting }: { readonly meeting: Meeting }) {
  return (
    <Section title={texts.carryOver.toPublish} level={3}>
      <List>
        <ListRow
          title={texts.carryOver.verslagOf(dayAndDate(meeting.date))}
          tag={<Tag icon={EyeOff}>{texts.carryOver.unpublished}</Tag>}
          href={`/vergaderingen/${meeting.id}/uitwerken`}
        />
      </List>
    </Section>
  );
}

function Undiscussed({
  items,
  onCarry,
}: Pick<CarryOverSectionProps, "onCarry"> & { readonly items: readonly AgendaItem[] }) {
  const store = useStore();
  const put = async (item: AgendaItem) => {
    const id = await onCarry(item);
    showToast({
      text: texts.carryOver.onAgenda(item.title),
      undo: async () => void (await deleteItems(store, [id])),
    });
  };
  return (
    <Section title={texts.carryOver.undiscussed} level={3}>
      <List>
        {items.map((item) => (
          <ListRow
            key={item.id}
            title={item.title}
            actions={
              <Button writes icon={ListPlus} onPress={() => void put(item)}>
                {texts.carryOver.put}
              </Button>
            }
          />
        ))}
      </List>
    </Section>
  );
}

type OpenActions = CarryOver & { readonly texts: ReadonlyMap<string, string> };

function Actions({ open, people }: { readonly open: OpenActions } & Pick<CarryOverSectionProps, "people">) {
  return (
    <Section title={texts.carryOver.actions} level={3} count={open.actions.length}>
      <PagedList items={open.actions} step={ACTIONS_AT_ONCE}>
        {(block) => (
          <ActionRow
            key={block.id}
            block={block}
            text={open.texts.get(block.id) ?? ""}
            owner={ownerName(people, block.owner)}
          />
        )}
      </PagedList>
    </Section>
  );
}

interface ActionRowProps {
  readonly block: Block;
  readonly text: string;
  readonly owner: string;
}

function ActionRow({ block, text, owner }: ActionRowProps) {
  const today = useStore().today();
  const due = block.due === "" ? "" : texts.carryOver.due(shortDate(block.due, today));
  const isOverdue = block.due !== "" && block.due < today;
  return (
    <ListRow
      icon={CircleCheck}
      title={text.trim() === "" ? texts.carryOver.noWords : text}
      meta={[owner || texts.carryOver.nobody, due].filter((part) => part !== "").join(" · ")}
      tag={
        isOverdue && (
          <Tag icon={CalendarX} tone="red">
            {texts.carryOver.overdue}
          </Tag>
        )
      }
      href={`/acties/${block.id}`}
    />
  );
}
