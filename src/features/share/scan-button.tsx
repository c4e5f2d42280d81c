/** The camera as a way to fill in a code: off until pressed, and typing stays possible beside it. */

import { Camera, Keyboard } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Stack } from "../../ui/stack.tsx";
import { type CameraTrouble, watchCamera } from "./camera.ts";
import styles from "./share.module.css";
import { texts } from "./texts.ts";

interface ScanButtonProps {
  /** "Scan de code". */
  readonly label: string;
  /** Hears the text of a code; false: it is another kind of code, and the camera looks on. */
  readonly onRead: (text: string) => boolean;
  /** Another way to fill it in, beside the button. */
  readonly beside?: ReactNode;
}

type State =
  | { readonly kind: "off" }
  | { readonly kind: "on"; readonly saw?: "wrong" }
  | { readonly kind: "trouble"; readonly why: CameraTrouble };

export function ScanButton({ label, onRead, beside }: ScanButtonProps) {
  const [state, setState] = useState<State>({ kind: "off" });
  if (state.kind === "on")
    return (
      <Stack gap="small">
        <Viewfinder
          onRead={(text) => setState(onRead(text) ? { kind: "off" } : { kind: "on", saw: "wrong" })}
          onTrouble={(why) => setState({ kind: "trouble", why })}
        />
        <p role="status">{state.saw ? texts.scan.wrong : texts.scan.aim}</p>
        <div>
          <Button icon={Keyboard} onPress={() => setState({ kind: "off" })}>
            {texts.scan.type}
          </Button>
        </div>
      </Stack>
    );
  return (
    <Stack gap="small">
      {state.kind === "trouble" && <Banner tone="warning">{texts.scan[state.why]}</Banner>}
      <Cluster>
        <Button icon={Camera} onPress={() => setState({ kind: "on" })}>
          {label}
        </Button>
        {beside}
      </Cluster>
    </Stack>
  );
}

interface ViewfinderProps {
  readonly onRead: (text: string) => void;
  readonly onTrouble: (why: CameraTrouble) => void;
}

function Viewfinder({ onRead, onTrouble }: ViewfinderProps) {
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef({ onRead, onTrouble });
  useEffect(() => {
    heard.current = { onRead, onTrouble };
  });
  useEffect(() => {
    const { current } = video;
    if (!current) return;
    const looking = new AbortController();
    const read = (text: string) => heard.current.onRead(text);
    void watchCamera(current, read, looking.signal).then((trouble) => {
      if (trouble && !looking.signal.aborted) heard.current.onTrouble(trouble);
    });
    return () => looking.abort();
  }, []);
  return <video ref={video} className={styles.video} muted playsInline aria-label={texts.scan.aim} />;
}
