/** Which set of norms counts, as soon as there is more than one to choose from. */

import { Trash2 } from "lucide-react";
import { allSets } from "../../domain/norms/norms-in-force.ts";
import type { StoredNormSet } from "../../domain/tables/norms.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { chooseSet, removeSet } from "./commands.ts";
import { texts } from "./texts.ts";

interface SetsSectionProps {
  readonly chosenId: string;
  readonly stored: readonly StoredNormSet[];
}

export function SetsSection({ chosenId, stored }: SetsSectionProps) {
  const store = useStore();
  const chosen = useTyped(chosenId);
  const sets = allSets(stored);
  if (sets.length < 2) return null;
  const takenOn = (id: string): string => stored.find((each) => each.id === id)?.takenOn ?? "";
  const choose = async (id: string) => {
    chosen.set(id);
    const undo = await chooseSet(store, id, chosenId);
    showToast({ text: texts.sets.chosen(sets.find((set) => set.id === id)?.name ?? ""), undo });
  };
  const unused = stored.filter(
    ({ id, set }) => set && id !== chosenId && sets.some((each) => each.id === id),
  );
  return (
    <>
      <RadioCards
        label={texts.sets.title}
        description={texts.sets.hint}
        value={chosen.value}
        options={sets.map(({ id, name }) => ({
          value: id,
          label: name,
          description: takenOn(id) === "" ? texts.sets.shipped : texts.sets.taken(fullDate(takenOn(id))),
        }))}
        onChange={(id) => void choose(id)}
      />
      {unused.length > 0 && <Unused sets={unused} />}
    </>
  );
}

/** Sets to take away: none of them counts. */
function Unused({ sets }: { readonly sets: readonly StoredNormSet[] }) {
  const store = useStore();
  const drop = async (set: StoredNormSet) => {
    const undo = await removeSet(store, set);
    showToast({ text: texts.sets.removed(set.set?.name ?? ""), undo });
  };
  return (
    <Disclosure label={texts.sets.tidy}>
      <List aria-label={texts.sets.tidy}>
        {sets.map((each) => (
          <ListRow
            key={each.id}
            title={each.set?.name ?? ""}
            actions={
              <Button
                writes
                variant="quiet"
                icon={Trash2}
                aria-label={texts.sets.removeNamed(each.set?.name ?? "")}
                onPress={() => void drop(each)}
              >
                {texts.sets.remove}
              </Button>
            }
          />
        ))}
      </List>
    </Disclosure>
  );
}
