/** The list of actions: what is open by urgency, and what is done when asked for. */

import { useCallback, useEffect, useRef, useState } from "react";
import { isOwnedBy } from "../../domain/owner.ts";
import type { Person } from "../../domain/tables/people.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { useStore } from "../../storage/store-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { groupsOf, listToShare } from "./action-groups.ts";
import { ActionRow } from "./action-row.tsx";
import { setDone } from "./commands.ts";
import { DoneSection } from "./done-section.tsx";
import { titleOf } from "./entry-words.ts";
import { type ShareActionList, ShareList } from "./share-list.tsx";
import { texts } from "./texts.ts";
import { type Register, useRegister } from "./use-register.ts";

type ActionRegisterProps = {
  /** Leaves only what this person should do; null shows everyone's. */
  readonly onlyOf: Person | null;
  readonly shareActionList: ShareActionList;
};

export function ActionRegister(props: ActionRegisterProps) {
  const register = useRegister("action");
  return register && <ReadRegister {...props} register={register} />;
}

function ReadRegister({ register, onlyOf, shareActionList }: ActionRegisterProps & { register: Register }) {
  const store = useStore();
  const { organisation } = register;
  const today = store.today();
  // What is ticked stays where it stands as long as one looks, so that nothing moves under the finger.
  const [ticked, setTicked] = useState<ReadonlyMap<string, Entry>>(new Map());
  const isShown = (entry: Entry) => onlyOf === null || isOwnedBy(entry.block.owner, onlyOf);
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
  const list = () => listToShare(open, { organisation, today, person: onlyOf?.name ?? "" });
  return (
    <>
      {open.length > 0 && <ShareList list={list} share={shareActionList} />}
      {groups.length === 0 && (
        <EmptyState title={onlyOf ? texts.empty.mine : texts.empty.actions}>
          {onlyOf ? texts.empty.mineLead : texts.empty.actionsLead}
        </EmptyState>
      )}
      {groups.map(({ group, entries }) => (
        <Section key={group} title={texts.groups[group]} count={entries.length}>
          <PagedList items={entries} step={50} aria-label={texts.groups[group]}>
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
