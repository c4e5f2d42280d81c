/** Somebody's last term is over: what Contacten could say now. Only offered; it stays the person's own. */

import { HandHeart, UserRoundX } from "lucide-react";
import type { Member } from "../../domain/board/board.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { showToast } from "../../ui/toasts.ts";
import { changePerson } from "./commands.ts";
import styles from "./terms.module.css";
import { texts } from "./texts.ts";

/** Nothing as long as they sit or are to come, or once something was chosen. */
export function AfterLastTerm({ member }: { readonly member: Member }) {
  const store = useStore();
  const { person, now, sittings } = member;
  const isOver = now.length === 0 && !sittings.some(({ state }) => state === "coming");
  if (!isOver || person.left || person.group !== "board") return null;
  const words = texts.last;
  const name = person.name || texts.unnamed;
  const choose = async (text: string, fields: Parameters<typeof changePerson>[2]) => {
    const { kept, undo } = changePerson(store, person, fields);
    if (!(await kept).ok) return;
    showToast({ text, undo: async () => void (await undo()) });
  };
  return (
    <Card>
      <h2 className={styles.heading}>{words.title(name)}</h2>
      <p>{words.sentence}</p>
      <Cluster>
        <Button writes icon={UserRoundX} onPress={() => void choose(words.nowLeft(name), { left: true })}>
          {words.left}
        </Button>
        <Button
          writes
          icon={HandHeart}
          // The functie goes on to whoever comes next; with it would go what that functie has to do.
          onPress={() => void choose(words.nowVolunteer(name), { group: "volunteer", functie: "" })}
        >
          {words.volunteer}
        </Button>
      </Cluster>
    </Card>
  );
}
