/** Ik heb een code: scan, paste or type it, say who you are, and the organisation comes to this phone. */

import { ClipboardPaste, DoorOpen } from "lucide-react";
import { useState } from "react";
import { parseEndpoint, parseOwnName } from "../../domain/drafts/sharing.ts";
import { spaced, typedLetters } from "../../domain/sharing-letters.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useFormDraft } from "../../ui/form-drafts.ts";
import { Page } from "../../ui/page.tsx";
import { Progress } from "../../ui/progress.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { Alone } from "./alone.tsx";
import { useComing } from "./coming-form.ts";
import { nameProblem } from "./field-words.ts";
import { InstallBeforeJoining } from "./install-before-joining.tsx";
import { ScanButton } from "./scan-button.tsx";
import type { Came, JoiningPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { problemWords } from "./words.ts";

interface JoinScreenProps {
  readonly joining: JoiningPort;
  /** The link by which one came; "" when one just tapped. */
  readonly link: string;
  /** On an iPhone outside the home screen, where an installed app would not have what is joined here. */
  readonly isInstallFirst: boolean;
  /** `name`: as it was filled in. */
  readonly onCame: (came: Came, name: string) => void;
}

/** `/welkom/code`. */
export function JoinScreen({ joining, link, isInstallFirst, onCame }: JoinScreenProps) {
  const form = useJoining(joining, link, onCame);
  const [isHere, setHere] = useState(!isInstallFirst);
  const { draft, edit, problems, state, isBusy, fromLink, read, paste, join } = form;
  const words = texts.join;
  return (
    <Alone>
      <Page
        title={words.title}
        lead={words.lead}
        back={{ href: "/welkom", label: words.back }}
        action={
          isHere && (
            <Button
              variant="primary"
              size="live"
              icon={DoorOpen}
              pending={isBusy}
              onPress={() => void join()}
            >
              {words.action}
            </Button>
          )
        }
      >
        {!isHere && <InstallBeforeJoining code={draft.code} onAnyway={() => setHere(true)} />}
        {isHere && (
          <>
            {state.kind === "refused" && <Banner tone="danger">{problemWords(state.refusal)}</Banner>}
            {state.kind === "busy" && <Progress label={words.busy} value={state.done} />}
            {fromLink && <Banner>{words.fromLink}</Banner>}
            <ScanButton
              label={words.scan}
              onRead={read}
              beside={
                <Button icon={ClipboardPaste} onPress={() => void paste()}>
                  {words.paste}
                </Button>
              }
            />
            <TextField
              label={words.code.label}
              description={words.code.description}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={draft.code}
              onChange={(code) => edit({ code })}
              error={problems.code}
            />
            <TextField
              label={words.name.label}
              description={words.name.description}
              autoComplete="name"
              autoCapitalize="words"
              value={draft.name}
              onChange={(name) => edit({ name })}
              error={problems.name}
            />
            <Disclosure
              key={String(problems.endpoint !== undefined)}
              defaultOpen={problems.endpoint !== undefined}
            >
              <TextField
                label={words.endpoint.label}
                description={words.endpoint.description}
                type="url"
                autoComplete="off"
                autoCapitalize="none"
                value={draft.endpoint}
                onChange={(endpoint) => edit({ endpoint })}
                error={problems.endpoint}
              />
            </Disclosure>
          </>
        )}
      </Page>
    </Alone>
  );
}

interface Problems {
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly endpoint?: string | undefined;
}

function useJoining(joining: JoiningPort, link: string, onCame: JoinScreenProps["onCame"]) {
  const given = joining.readCode(link);
  const [draft, change, forget] = useFormDraft("join", {
    code: given ? spaced(given.code) : "",
    name: "",
    endpoint: given?.endpoint ?? joining.home,
  });
  const [problems, setProblems] = useState<Problems>({});
  const { state, come, isBusy } = useComing<Came>((came) => {
    forget();
    onCame(came, draft.name.trim());
  });
  const edit = (fields: Partial<typeof draft>) => {
    change(fields);
    setProblems(({ ...before }) => ({
      ...before,
      ...Object.fromEntries(Object.keys(fields).map((field) => [field, undefined])),
    }));
  };
  /** A code as scanned or pasted; false when it is none. */
  const read = (text: string): boolean => {
    const found = joining.readCode(text);
    if (found) edit({ code: spaced(found.code), endpoint: found.endpoint ?? draft.endpoint });
    return found !== undefined;
  };
  const paste = async () => {
    const text = await navigator.clipboard?.readText().catch(() => undefined);
    if (text === undefined) return showToast({ text: texts.join.pasteFailed, tone: "trouble" });
    if (!read(text)) edit({ code: text.slice(0, 200) });
  };
  const join = async () => {
    const code = joining.readCode(draft.code);
    const name = parseOwnName(draft.name);
    const endpoint = parseEndpoint(code?.endpoint ?? draft.endpoint, joining.home);
    setProblems({
      code: code ? undefined : codeProblem(draft.code),
      name: name.ok ? undefined : nameProblem(name.error),
      endpoint: endpoint.ok ? undefined : texts.fields.endpointWrong,
    });
    if (!code || !name.ok || !endpoint.ok || isBusy) return;
    await come((onProgress) =>
      joining.join({ code: code.code, name: name.value, endpoint: endpoint.value, onProgress }),
    );
  };
  const fromLink = given !== undefined && draft.code === spaced(given.code);
  return { draft, edit, problems, state, isBusy, fromLink, read, paste, join };
}

const codeProblem = (typed: string): string =>
  typedLetters(typed) === "" ? texts.fields.codeEmpty : texts.fields.codeWrong;
