/** The list of actions: what is open by urgency, and what is done when asked for. */

import { useCallback, useEffect, useRef, useState } from "react";
import { isOwnedBy } from "../../domain/owner.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { useStore } from "../../storage/store-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { groupsOf, listToShare } from "./action-groups.ts";
import { ActionRow } from "./action-row.tsx";
import styles from "./actions.module.css";
import { setDone } from "./commands.ts";
import { DoneSection } from "./done-section.tsx";
import { titleOf } from "./entry-words.ts";
import { type Filter, MineFilter } from "./mine-filter.tsx";
import { type ShareActionList, ShareList } from "./share-list.tsx";
import { texts } from "./texts.ts";
import { type Register, useRegister } from "./use-register.ts";

type ActionRegisterProps = Filter & { readonly shareActionList: ShareActionList };

export function ActionRegister(props: ActionRegisterProps) {
  const register = useRegister("action");
  return register && <ReadRegister {...props} register={register} />;
}

function ReadRegister({
  register,
  isMine,
  onMine,
  shareActionList,
}: ActionRegisterProps & { register: Register }) {
  const store = useStore();
  const { me, organisation } = register;
  const today = store.today();
  // What is ticked stays where it stands as long as one looks, so that nothing moves under the finger.
  const [ticked, setTicked] = useState<ReadonlyMap<string, Entry>>(new Map());
  const isShown = (entry: Entry) => !isMine || (me !== undefined && isOwnedBy(entry.block.owner, me));
  const rest = register.open.filter((entry) => !ticked.has(entry.block.id));
  const shown = [...rest, ...ticked.values()].filter(isShown);
  const open = shown.filter((entry) => entry.block.done === "");
  const groups = groupsOf(shown, today);
  const mark = async (entry: Entry, isDone: boolean) => {
    const { block } = entry;
    const marked = { ...entry, block: { ...block, done: isDone ? today : "" } };
    setTicked((map) => new Map([...map, [block.id, marked]]));
    await setDone(store, block.id, isDone);
  };
  const tick = useTick(mark);
  const list = () => listToShare(open, { organisation, today, person: isMine && me ? me.name : "" });
  return (
    <>
      <div className={styles.toolbar}>
        {me && <MineFilter isMine={isMine} onMine={onMine} label={texts.mine} />}
        {open.length > 0 && <ShareList list={list} share={shareActionList} />}
      </div>
      {groups.length === 0 && (
        <EmptyState title={isMine ? texts.empty.mine : texts.empty.actions}>
          {isMine ? texts.empty.mineLead : texts.empty.actionsLead}
        </EmptyState>
      )}
      {groups.map(({ group, entries }) => (
        <Section key={group} title={texts.groups[group]} count={entries.length}>
          <PagedList items={entries} aria-label={texts.groups[group]}>
            {(entry) => <ActionRow key={entry.block.id} entry={entry} today={today} onTick={tick} />}
          </PagedList>
        </Section>
      ))}
      <DoneSection kind="action" isShown={(entry) => isShown(entry) && !ticked.has(entry.block.id)}>
        {(entry) => <ActionRow key={entry.block.id} entry={entry} today={today} onTick={tick} />}
      </DoneSection>
    </>
  );
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
