/** "Bekijk eerst een voorbeeld": one tap, a moment of making, and one is in it. */

import { Eye } from "lucide-react";
import { useState } from "react";
import type { Result } from "../../kernel/result.ts";
import type { Trouble } from "../../storage/write-line.ts";
import { Banner } from "../../ui/banner.tsx";
import { Card } from "../../ui/card.tsx";
import { Progress } from "../../ui/progress.tsx";
import { texts } from "./texts.ts";
import { WayCard } from "./way-card.tsx";

/** Makes the example and opens it; `onProgress` hears how much is done, from 0 to 1. */
export type OpenExample = (onProgress: (done: number) => void) => Promise<Result<void, Trouble>>;

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "making"; readonly done: number }
  | { readonly kind: "trouble"; readonly why: Trouble["kind"] };

/** An item of the list of ways. */
export function ExampleWay({ openExample }: { readonly openExample: OpenExample }) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const open = async () => {
    setState({ kind: "making", done: 0 });
    const opened = await openExample((done) => setState({ kind: "making", done }));
    setState(opened.ok ? { kind: "idle" } : { kind: "trouble", why: opened.error.kind });
  };
  if (state.kind === "making")
    return (
      <li>
        <Card>
          <Progress label={texts.example.making} value={state.done} />
        </Card>
      </li>
    );
  return (
    <>
      <WayCard icon={Eye} title={texts.example.title} line={texts.example.line} onPress={() => void open()} />
      {state.kind === "trouble" && (
        <li>
          <Banner tone="danger">{texts.example.trouble[state.why]}</Banner>
        </li>
      )}
    </>
  );
}
