/** Right after coming: whose phone this is, picked from the people of the organisation. */

import { ChevronsRight, UserPlus, UserRound } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Result } from "../../kernel/result.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import type { Trouble } from "../../storage/write-line.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { addOwner, sayWhoseThisIs } from "./commands.ts";
import { texts } from "./texts.ts";

interface WhoScreenProps {
  /** The name that was given on the way in; "" when that is not known any more. */
  readonly said: string;
}

/** `/delen/wie-bent-u`. */
export function WhoScreen({ said }: WhoScreenProps) {
  const everyone = useLive(async (reader) => await reader.all(people));
  const { isFailed, keep, go } = useAnswering();
  const store = useStore();
  const words = texts.who;
  if (!everyone) return null;
  const choices = likelyFirst(everyone, said);
  const isListed = choices.some(({ name }) => isSame(name, said));
  return (
    <Page
      title={words.title}
      lead={words.lead}
      action={
        <Button icon={ChevronsRight} onPress={() => void go()}>
          {words.skip}
        </Button>
      }
    >
      {isFailed && <Banner tone="danger">{words.failed}</Banner>}
      {choices.length > 0 && (
        <List aria-label={words.list}>
          {choices.map((person) => (
            <ListRow
              key={person.id}
              icon={UserRound}
              title={person.name || texts.unnamed}
              meta={person.functie}
              onPress={() => void keep(sayWhoseThisIs(store, person))}
            />
          ))}
        </List>
      )}
      {said !== "" && !isListed && (
        <Card tone="sunk">
          <p>{words.notListed}</p>
          <div>
            <Button icon={UserPlus} onPress={() => void keep(addOwner(store, said))}>
              {words.add(said)}
            </Button>
          </div>
        </Card>
      )}
    </Page>
  );
}

function useAnswering() {
  const navigate = useNavigate();
  const [isFailed, setFailed] = useState(false);
  const go = async () => {
    showToast({ text: texts.who.welcome });
    await navigate("/", { replace: true });
  };
  const keep = async (writing: Promise<Result<unknown, Trouble>>) => {
    const kept = await writing;
    setFailed(!kept.ok);
    if (kept.ok) await go();
  };
  return { isFailed, keep, go };
}

const isSame = (a: string, b: string): boolean =>
  a.trim().localeCompare(b.trim(), "nl", { sensitivity: "base" }) === 0;

/** Board and volunteers; whoever has the name that was said stands first. */
function likelyFirst(everyone: readonly Person[], said: string): Person[] {
  const rank = ({ name, group }: Person): number => (isSame(name, said) ? 0 : group === "board" ? 1 : 2);
  return everyone
    .filter(({ group, left }) => !left && (group === "board" || group === "volunteer"))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "nl"));
}
