/** A record that comes to be with the first thing written in it: leave without a word, and there is nothing. */

import { useRef, useState } from "react";
import { blank, type RecordOf, type Table, type Values } from "../domain/table.ts";
import { useLive, useStore } from "./store-context.tsx";
import { create, write } from "./write.ts";

export type NewRecord<T extends Table> = {
  readonly id: string;
  /** As it is kept now, or as it would begin. */
  readonly record: RecordOf<T>;
  /** Keeps some fields; the first time it makes the record, with what it begins with. */
  readonly keep: (fields: Partial<Values<T>>) => void;
  /** What was handed over up to now; undefined when nothing was. */
  readonly written: () => RecordOf<T> | undefined;
};

/** `first`: what a new one begins with; it is taken when this screen opens. */
export function useNewRecord<T extends Table>(table: T, first: () => Partial<Values<T>>): NewRecord<T> {
  const store = useStore();
  const [id] = useState(store.newId);
  const [begin] = useState(first);
  const found = useLive((reader) => reader.get(table, id), id);
  const handedOver = useRef<Partial<Values<T>>>(undefined);
  return {
    id,
    record: found ?? { ...blank(table, id), ...begin, id },
    keep: (fields) => {
      const before = handedOver.current;
      handedOver.current = { ...(before ?? begin), ...fields };
      void store.commit([before ? write(table, id, fields) : create(table, id, handedOver.current)]);
    },
    written: () => handedOver.current && { ...blank(table, id), ...handedOver.current, id },
  };
}
