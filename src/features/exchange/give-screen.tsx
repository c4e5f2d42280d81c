/** Geef door: choose formats and a set of norms, and make a file of them for another organisation. */

import { CircleCheck, Send } from "lucide-react";
import { useRef, useState } from "react";
import { parseSetName } from "../../domain/drafts/norm.ts";
import type { Present } from "../../domain/exchange/compare-exchange.ts";
import { type Exchanged, exchangeText, makeExchange } from "../../domain/exchange/make-exchange.ts";
import { isAdapted } from "../../domain/formats/format-of.ts";
import { bakedSet, hasOwnChanges } from "../../domain/norms/baked-set.ts";
import { type NormsInForce, normsInForce } from "../../domain/norms/norms-in-force.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import type { Person } from "../../domain/tables/people.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import { originOf } from "../../storage/backup/origin.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { FormatChoice } from "./format-choice.tsx";
import { NamesFound } from "./names-found.tsx";
import { readPresent } from "./read-present.ts";
import { NO_SET, SetChoice } from "./set-choice.tsx";
import { texts } from "./texts.ts";
import { Told } from "./told.tsx";

/** Hands the file to the phone; its name, or that it was put away or could not be made. */
export type HandOutAgreements = (
  text: string,
  about: string,
  date: string,
) => Promise<{ readonly kind: "made"; readonly name: string } | { readonly kind: "stopped" | "failed" }>;

interface GiveScreenProps {
  readonly handOut: HandOutAgreements;
}

/** `/instellingen/uitwisselen/doorgeven`. */
export function GiveScreen({ handOut }: GiveScreenProps) {
  const read = useLive(async (reader) => ({
    present: await readPresent(reader),
    people: [...(await readPeople(reader)).values()],
  }));
  if (!read) return <Page title={texts.give.title}>{null}</Page>;
  return <Give {...read} handOut={handOut} />;
}

interface GiveProps extends GiveScreenProps {
  readonly present: Present & { readonly organisation: Organisation };
  readonly people: readonly Person[];
}

type Said =
  | { readonly kind: "choosing" | "busy" | "nothing" | "stopped" | "failed" }
  | { readonly kind: "made"; readonly name: string };

function Give({ present, people, handOut }: GiveProps) {
  const choice = useChoice(present);
  const nameField = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said>({ kind: "choosing" });
  const [isNameShown, setNameShown] = useState(false);
  const store = useStore();
  const today = store.today();
  const exchanged = exchangedOf({ present, people, choice, today }, "");
  const nameProblem = choice.needsName && !choice.name.ok ? choice.name.error : undefined;
  const make = async () => {
    setNameShown(true);
    if (choice.kinds.length === 0 && choice.setId === NO_SET) return setSaid({ kind: "nothing" });
    if (nameProblem) return nameField.current?.focus();
    setSaid({ kind: "busy" });
    const { file } = exchangedOf({ present, people, choice, today }, await originOf(store));
    setSaid(await handOut(exchangeText(file), file.from, file.made));
  };
  const words = texts.give;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: "/instellingen/uitwisselen", label: texts.title }}
      action={
        <Button variant="primary" icon={Send} pending={said.kind === "busy"} onPress={() => void make()}>
          {words.action}
        </Button>
      }
    >
      <Outcome said={said} />
      <FormatChoice formats={present.formats} chosen={choice.kinds} onChange={choice.setKinds} />
      <SetChoice
        present={present}
        chosen={choice.setId}
        onChoose={choice.setSetId}
        needsName={choice.needsName}
        typed={choice.typed}
        onName={choice.setTyped}
        problem={isNameShown && nameProblem ? nameProblem : undefined}
        nameField={nameField}
      />
      <NamesFound {...exchanged} />
    </Page>
  );
}

function Outcome({ said }: { readonly said: Said }) {
  const words = texts.give;
  switch (said.kind) {
    case "made":
      return (
        <Told>
          <Banner icon={CircleCheck}>{words.made(said.name)}</Banner>
        </Told>
      );
    case "failed":
      return (
        <Told>
          <Banner tone="danger">{words.failed}</Banner>
        </Told>
      );
    case "nothing":
      return (
        <Told>
          <Banner tone="warning">{words.nothing}</Banner>
        </Told>
      );
    case "choosing":
    case "busy":
    case "stopped":
      return null;
    default:
      return assertNever(said);
  }
}

/** What is to go along: at first what the organisation changed itself. */
function useChoice(present: GiveProps["present"]) {
  const inForce = normsInForce(present.organisation, present.sets, present.changes, present.added);
  const [kinds, setKinds] = useState<readonly string[]>(() => adaptedKinds(present));
  const [setId, setSetId] = useState(() => (hasOwnChanges(inForce) ? inForce.set.id : NO_SET));
  const [typed, setTyped] = useUnsentWords("exchange set name");
  const needsName = setId !== NO_SET && hasOwnChanges(inForceOf(present, setId));
  return { kinds, setKinds, setId, setSetId, typed, setTyped, needsName, name: parseSetName(typed) };
}

function adaptedKinds({ formats }: Present): string[] {
  return [...formats.values()].filter(isAdapted).map(({ id }) => id);
}

const inForceOf = ({ sets, changes, added }: Present, setId: string): NormsInForce =>
  normsInForce({ normSetId: setId }, sets, changes, added);

interface ToMake extends Pick<GiveProps, "present" | "people"> {
  readonly choice: ReturnType<typeof useChoice>;
  readonly today: string;
}

/** `origin`: which organisation it is; only the id of a set of its own follows from it. */
function exchangedOf({ present, people, choice, today }: ToMake, origin: string): Exchanged {
  const organisation = present.organisation.name;
  const name = choice.name.ok ? choice.name.value : "";
  return makeExchange({
    from: organisation,
    today,
    kinds: choice.kinds,
    formats: present.formats,
    normSet:
      choice.setId === NO_SET
        ? null
        : bakedSet(inForceOf(present, choice.setId), { origin, organisation, name }),
    isOwnSet: choice.needsName,
    people,
  });
}
