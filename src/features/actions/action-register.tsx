/** The list of actions: what is open by urgency, and what is done when asked for. */

import { ListChecks } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { isOf, isOverdue, NOBODYS } from "../../domain/action-filter.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useRestLater } from "../../ui/use-rest-later.ts";
import { firstGroups, groupsOf, listToShare } from "./action-groups.ts";
import { ActionRow } from "./action-row.tsx";
import { setDone } from "./commands.ts";
import { DoneSection } from "./done-section.tsx";
import { titleOf } from "./entry-words.ts";
import { type ShareActionList, ShareList } from "./share-list.tsx";
import { nameOfKey, ShownFields } from "./shown-fields.tsx";
import { texts } from "./texts.ts";
import { type Register, useRegister, type WhoIsHere } from "./use-register.ts";
import type { ChangeShown, Shown } from "./use-shown.ts";

type ActionRegisterProps = {
  readonly shown: Shown;
  readonly onShow: ChangeShown;
  /** Undefined until it was read; meanwhile the list itself is read. */
  readonly read: WhoIsHere | undefined;
  readonly shareActionList: ShareActionList;
};

export function ActionRegister({ read, ...props }: ActionRegisterProps) {
  const register = useRegister("action");
  if (!register || !read || (props.shown.isMine && !read.me)) return null;
  return <ReadRegister {...props} read={read} register={register} />;
}

/** Rows of a group that are shown at first, and then at a time. */
const STEP = 50;

type ReadProps = ActionRegisterProps & { readonly read: WhoIsHere; readonly register: Register };

function ReadRegister({ register, shown, onShow, read, shareActionList }: ReadProps) {
  const { me, people } = read;
  const today = useStore().today();
  const { ticked, tick } = useTicked(today);
  const key = shown.isMine && me ? `p:${me.id}` : shown.whose;
  const isShown = ({ block }: Entry) =>
    isOf(block.owner, key, people) && (!shown.isOverdue || isOverdue({ ...block, done: "" }, today));
  const rest = register.open.filter((entry) => !ticked.has(entry.block.id));
  const listed = [...rest, ...ticked.values()].filter(isShown);
  const open = listed.filter((entry) => entry.block.done === "");
  const groups = groupsOf(listed, today);
  const isRestThere = useRestLater();
  const whose = key === NOBODYS || key === "" ? key : nameOfKey(key, people);
  const list = () =>
    listToShare(open, { organisation: register.organisation, today, whose, isOverdue: shown.isOverdue });
  return (
    <>
      <ShownFields open={register.open} people={people} shown={shown} onChange={onShow} />
      {open.length > 0 && <ShareList list={list} share={shareActionList} />}
      {groups.length === 0 && <Nothing shown={shown} onShow={onShow} />}
      {(isRestThere ? groups : firstGroups(groups, STEP)).map(({ group, entries }) => (
        <Section key={group} title={texts.groups[group]} count={entries.length}>
          <PagedList items={entries} step={STEP} aria-label={texts.groups[group]}>
            {(entry) => <ActionRow key={entry.block.id} entry={entry} today={today} onTick={tick} />}
          </PagedList>
        </Section>
      ))}
      {!shown.isOverdue && (
        <DoneSection kind="action" isShown={(entry) => isShown(entry) && !ticked.has(entry.block.id)}>
          {(entry) => <ActionRow key={entry.block.id} entry={entry} today={today} onTick={tick} />}
        </DoneSection>
      )}
    </>
  );
}

function Nothing({ shown, onShow }: Pick<ActionRegisterProps, "shown" | "onShow">) {
  if (shown.isOverdue || (shown.whose !== "" && !shown.isMine))
    return (
      <EmptyState
        title={texts.whose.nothing}
        action={
          <Button icon={ListChecks} onPress={() => onShow({ whose: "", isOverdue: false })}>
            {texts.whose.all}
          </Button>
        }
      >
        {texts.whose.nothingLead}
      </EmptyState>
    );
  return (
    <EmptyState title={shown.isMine ? texts.empty.mine : texts.empty.actions}>
      {shown.isMine ? texts.empty.mineLead : texts.empty.actionsLead}
    </EmptyState>
  );
}

/** What is ticked stays where it stands as long as one looks, so that nothing moves under the finger. */
function useTicked(today: string) {
  const store = useStore();
  const [ticked, setTicked] = useState<ReadonlyMap<string, Entry>>(new Map());
  const mark = async (entry: Entry, isDone: boolean) => {
    const { block } = entry;
    const marked = { ...entry, block: { ...block, done: isDone ? today : "" } };
    setTicked((map) => new Map([...map, [block.id, marked]]));
    await setDone(store, block.id, isDone);
  };
  return { ticked, tick: useTick(mark) };
}

/** Always the same function, so that a tick redraws one row and not thousands. */
function useTick(mark: (entry: Entry, isDone: boolean) => Promise<void>) {
  const latest = useRef(mark);
  useEffect(() => {
    latest.current = mark;
  });
  return useCallback(async (entry: Entry, isDone: boolean) => {
    await latest.current(entry, isDone);
    if (isDone)
      showToast({
        text: texts.toast.done(titleOf(entry, 60)),
        undo: () => latest.current(entry, false),
      });
  }, []);
}
