/** "Actielijst voor …": what this person has to do, by name and by functie, to hand out. */

import { FileText, Share2 } from "lucide-react";
import { isOwnedBy } from "../../domain/owner.ts";
import type { Person } from "../../domain/tables/people.ts";
import { readOrganisation, readPeople } from "../../storage/queries/meeting-file.ts";
import { readOpenEntries } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Section } from "../../ui/section.tsx";
import type { FileShared } from "../../ui/share-file.ts";
import type { TextShared } from "../../ui/share-text.ts";
import { tellShared } from "../../ui/use-sharing.ts";
import type { ShareActionsOf } from "./share-actions.ts";
import { texts } from "./texts.ts";

type PersonActionsProps = { readonly person: Person; readonly shareActionsOf: ShareActionsOf };

/** Nothing where nothing is open. */
export function PersonActions({ person, shareActionsOf }: PersonActionsProps) {
  const store = useStore();
  const read = useLive(async (reader) => ({
    open: await readOpenEntries(reader, "action"),
    people: await readPeople(reader),
    organisation: (await readOrganisation(reader)).name,
  }));
  const mine = (read?.open ?? []).filter(({ block }) => isOwnedBy(block.owner, person));
  if (!read || mine.length === 0) return null;
  const words = texts.actions;
  const about = { organisation: read.organisation, people: read.people, today: store.today() };
  const hand = (form: "text" | "pdf") =>
    void shareActionsOf(person.name || texts.unnamed, mine, about, form).then(tell, () => tell("failed"));
  return (
    <Section title={words.title} count={mine.length}>
      <p>{person.functie === "" ? words.what : words.whatAndFunctie(person.functie)}</p>
      <Cluster>
        <Button icon={FileText} onPress={() => hand("pdf")}>
          {words.asPdf}
        </Button>
        <Button icon={Share2} onPress={() => hand("text")}>
          {words.asText}
        </Button>
      </Cluster>
    </Section>
  );
}

const tell = (how: FileShared | TextShared) => tellShared(how, texts.actions);
