/** Before anything is shared: what sharing is, in three sentences, and the way to begin. */

import { Lock, type LucideIcon, Share2, Users, Wifi } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { type BeginProblems, parseBegin } from "../../domain/drafts/sharing.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import type { Reader } from "../../storage/reader.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useFormDraft } from "../../ui/form-drafts.ts";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { answered } from "./answered.ts";
import { nameProblem } from "./field-words.ts";
import { Points } from "./points.tsx";
import type { Refusal, SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { problemWords } from "./words.ts";

const ICONS: readonly [keyof typeof texts.begin.points, LucideIcon][] = [
  ["together", Users],
  ["sealed", Lock],
  ["whenever", Wifi],
];

export function BeginSharing({ sharing }: { readonly sharing: SharingPort }) {
  const { draft, change, problems, refusal, isBusy, isNameKnown, begin } = useBeginning(sharing);
  const words = texts.begin;
  return (
    <Page
      title={texts.title}
      lead={words.lead}
      back={{ href: "/meer", label: texts.more }}
      action={
        <Button variant="primary" icon={Share2} pending={isBusy} onPress={() => void begin()}>
          {words.action}
        </Button>
      }
    >
      {refusal && <Banner tone="danger">{problemWords(refusal)}</Banner>}
      {isBusy && <p role="status">{words.busy}</p>}
      <Card>
        <Points points={ICONS.map(([key, icon]) => ({ icon, text: words.points[key] }))} />
      </Card>
      {isNameKnown === false && (
        <TextField
          label={words.name.label}
          description={words.name.description}
          autoComplete="name"
          autoCapitalize="words"
          value={draft.name}
          onChange={(name) => change({ name })}
          error={nameProblem(problems.name)}
        />
      )}
      <Disclosure key={String(needsMore(refusal, problems))} defaultOpen={needsMore(refusal, problems)}>
        <Stack>
          <TextField
            label={words.endpoint.label}
            description={words.endpoint.description}
            type="url"
            autoComplete="off"
            autoCapitalize="none"
            value={draft.endpoint}
            onChange={(endpoint) => change({ endpoint })}
            error={problems.endpoint && texts.fields.endpointWrong}
          />
          <TextField
            label={words.code.label}
            description={words.code.description}
            autoComplete="off"
            autoCapitalize="none"
            value={draft.code}
            onChange={(code) => change({ code })}
          />
        </Stack>
      </Disclosure>
    </Page>
  );
}

/** What has to be filled in stands behind Meer opties: it opens by itself. */
const needsMore = (refusal: Refusal | undefined, problems: BeginProblems): boolean =>
  refusal?.code === "bad_code" || problems.endpoint !== undefined;

function useBeginning(sharing: SharingPort) {
  const store = useStore();
  const navigate = useNavigate();
  const ownNameIn = async (reader: Reader) => {
    const device = await reader.get(devices, store.node);
    const person = device && (await reader.get(people, device.personId));
    return { name: person?.name ?? "" };
  };
  const ownName = useLive(ownNameIn);
  const [draft, change, forget] = useFormDraft(`share ${store.organisationId}`, {
    name: "",
    endpoint: sharing.home,
    code: "",
  });
  const [problems, setProblems] = useState<BeginProblems>({});
  const [refusal, setRefusal] = useState<Refusal>();
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    if (isBusy) return;
    setBusy(true);
    // Whoever presses before the name was read must not be refused for want of it.
    const { name } = ownName ?? (await store.read(ownNameIn));
    const parsed = parseBegin({ ...draft, name: name || draft.name }, sharing.home);
    setProblems(parsed.ok ? {} : parsed.error);
    const begun = parsed.ok ? await answered(sharing.begin(parsed.value)) : undefined;
    setBusy(false);
    setRefusal(begun?.ok === false ? begun.error : undefined);
    if (!begun?.ok) return;
    forget();
    await navigate("/delen/noodblad", { replace: true });
  };
  return { draft, change, problems, refusal, isBusy, isNameKnown: ownName && ownName.name !== "", begin };
}
