/** Herstellen met het noodblad: on a bare phone, with the paper in one's hand. */

import { ArchiveRestore } from "lucide-react";
import { useState } from "react";
import { parseEndpoint, parseOwnName } from "../../domain/drafts/sharing.ts";
import { spaced, typedLetters } from "../../domain/sharing-letters.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Progress } from "../../ui/progress.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { Alone } from "./alone.tsx";
import { useComing } from "./coming-form.ts";
import { nameProblem } from "./field-words.ts";
import { ScanButton } from "./scan-button.tsx";
import type { Came, JoiningPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { problemWords } from "./words.ts";

interface RecoverScreenProps {
  readonly joining: JoiningPort;
  /** The link of a scanned sheet; "" when one just tapped. */
  readonly link: string;
  readonly onCame: (came: Came) => void;
}

/** `/welkom/noodblad`. */
export function RecoverScreen({ joining, link, onCame }: RecoverScreenProps) {
  const { draft, edit, problems, state, isBusy, read, recover } = useRecovering(joining, link, onCame);
  const words = texts.recover;
  return (
    <Alone>
      <Page
        title={words.title}
        lead={words.lead}
        back={{ href: "/welkom", label: texts.join.back }}
        action={
          <Button
            variant="primary"
            size="live"
            icon={ArchiveRestore}
            pending={isBusy}
            onPress={() => void recover()}
          >
            {words.action}
          </Button>
        }
      >
        {state.kind === "refused" && <Banner tone="danger">{problemWords(state.refusal)}</Banner>}
        {state.kind === "busy" && <Progress label={words.busy} value={state.done} />}
        <ScanButton label={words.scan} onRead={read} />
        <TextField
          label={words.letters.label}
          description={words.letters.description}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={draft.letters}
          onChange={(letters) => edit({ letters })}
          error={problems.letters}
        />
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
        <TextField
          label={texts.join.name.label}
          description={texts.join.name.description}
          autoComplete="name"
          autoCapitalize="words"
          value={draft.name}
          onChange={(name) => edit({ name })}
          error={problems.name}
        />
      </Page>
    </Alone>
  );
}

interface Draft {
  readonly letters: string;
  readonly name: string;
  readonly endpoint: string;
}

type Problems = { readonly [Field in keyof Draft]?: string | undefined };

/** The letters are kept nowhere but in this form: they open everything. */
function useRecovering(joining: JoiningPort, link: string, onCame: (came: Came) => void) {
  const [draft, setDraft] = useState<Draft>(() => {
    const given = joining.readSheet(link);
    return {
      letters: given ? spaced(given.code) : "",
      name: "",
      endpoint: given?.endpoint ?? joining.home,
    };
  });
  const [problems, setProblems] = useState<Problems>({});
  const { state, come, isBusy } = useComing<Came>(onCame);
  const edit = (fields: Partial<Draft>) => {
    setDraft({ ...draft, ...fields });
    setProblems({
      ...problems,
      ...Object.fromEntries(Object.keys(fields).map((field) => [field, undefined])),
    });
  };
  const read = (text: string): boolean => {
    const found = joining.readSheet(text);
    if (found) edit({ letters: spaced(found.code), endpoint: found.endpoint ?? draft.endpoint });
    return found !== undefined;
  };
  const recover = async () => {
    const sheet = joining.readSheet(draft.letters);
    const name = parseOwnName(draft.name);
    const endpoint = parseEndpoint(sheet?.endpoint ?? draft.endpoint, joining.home);
    setProblems({
      letters: sheet ? undefined : lettersProblem(draft.letters),
      name: name.ok ? undefined : nameProblem(name.error),
      endpoint: endpoint.ok ? undefined : texts.fields.endpointWrong,
    });
    if (!sheet || !name.ok || !endpoint.ok || isBusy) return;
    await come((onProgress) =>
      joining.recover({ letters: sheet.code, name: name.value, endpoint: endpoint.value, onProgress }),
    );
  };
  return { draft, edit, problems, state, isBusy, read, recover };
}

const lettersProblem = (typed: string): string =>
  typedLetters(typed) === "" ? texts.fields.lettersEmpty : texts.fields.lettersWrong;
