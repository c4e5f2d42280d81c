/** Those of whom it is not known how they get papers: asked right here, once. */

import { useState } from "react";
import type { Receiver } from "../../domain/handing-out.ts";
import { RECEIVES, type Receives } from "../../domain/tables/people.ts";
import { useStore } from "../../storage/store-context.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { useMayWrite } from "../../ui/may-write.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { setReceives } from "./commands.ts";
import { givenTick, type Handed } from "./given-tick.ts";
import { texts } from "./texts.ts";

/** A few at a time: the others can wait for another day. */
const STEP = 5;

type UnknownWayProps = { readonly receivers: readonly Receiver[]; readonly handed: Handed };

/** `receivers` are all of them. Who was asked here stays in place, so that nothing moves under the finger. */
export function UnknownWay({ receivers, handed }: UnknownWayProps) {
  const store = useStore();
  const words = texts.who;
  const { mayWrite } = useMayWrite();
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const unknown = receivers.filter(({ way }) => way === "");
  const shown = receivers.filter(({ way, person }) => way === "" || asked.has(person.id));
  if (shown.length === 0 || !mayWrite) return null;
  const keep = (id: string, way: Receives) => {
    setAsked((before) => new Set([...before, id]));
    void setReceives(store, id, way);
  };
  return (
    <Section level={3} title={words.ways[""]} count={unknown.length === 0 ? undefined : unknown.length}>
      <p>{words.unknownHint}</p>
      <PagedList items={shown} step={STEP} aria-label={words.ways[""]}>
        {(receiver) => (
          <ListRow
            key={receiver.person.id}
            title={receiver.person.name || words.unnamed}
            meta={receiver.person.functie}
            struck={false}
            check={receiver.way === "" ? givenTick(store, handed, receiver) : undefined}
            actions={<WayChips receiver={receiver} onChoose={(way) => keep(receiver.person.id, way)} />}
          />
        )}
      </PagedList>
    </Section>
  );
}

type WayChipsProps = { readonly receiver: Receiver; readonly onChoose: (way: Receives) => void };

function WayChips({ receiver: { person, way }, onChoose }: WayChipsProps) {
  const words = texts.who;
  return (
    <ChipGroup
      mode="one"
      label={words.wayOf(person.name || words.unnamed)}
      hideLabel
      options={RECEIVES.flatMap((each) =>
        each === "" ? [] : [{ value: each, label: words.wayNames[each] }],
      )}
      value={way === "" ? null : way}
      onChange={(chosen) => onChoose(chosen ?? "")}
    />
  );
}
