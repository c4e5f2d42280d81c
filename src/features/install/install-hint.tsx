/** One line across the top after the first saved thing: why the home screen, and how. Gone once followed or put away. */

import { ExternalLink, Info, X } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import { blocks } from "../../domain/tables/blocks.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import type { Reader } from "../../storage/reader.ts";
import { useLive } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { showToast } from "../../ui/toasts.ts";
import type { BrowserKind } from "./browser-kind.ts";
import { putHintAway } from "./hint-state.ts";
import { texts } from "./texts.ts";

interface InstallHintProps {
  readonly browser: BrowserKind;
  /** The address one is at: the line comes in only together with a screen, so that nothing jumps under a finger. */
  readonly path: string;
}

export function InstallHint({ browser, path }: InstallHintProps) {
  const isSaved = useLive(hasSomethingSaved);
  if (!useCalmly(browser.inApp !== null || isSaved, path)) return null;
  const { hint, inApp, reasons } = texts;
  const title = browser.system === "laptop" ? hint.laptopTitle : hint.title;
  return (
    <Banner
      icon={browser.inApp ? ExternalLink : Info}
      tone={browser.inApp ? "warning" : "info"}
      action={
        <Cluster>
          <LinkButton href="/installeren">{hint.show}</LinkButton>
          <Button variant="quiet" icon={X} onPress={putAway}>
            {hint.away}
          </Button>
        </Cluster>
      }
    >
      {browser.inApp ? inApp.line(browser.inApp) : `${title}. ${reasons[browser.system]}`}
    </Banner>
  );
}

function putAway(): void {
  putHintAway();
  showToast({ text: texts.hint.putAway });
}

/** True from the first screen that opens after `wanted` became true. */
function useCalmly(wanted: boolean | undefined, path: string): boolean {
  const latest = useRef(wanted);
  const [shows, setShows] = useState(false);
  useLayoutEffect(() => {
    latest.current = wanted;
  }, [wanted]);
  const isKnown = wanted !== undefined;
  useLayoutEffect(() => {
    if (isKnown && path !== "" && latest.current) setShows(true);
  }, [isKnown, path]);
  return shows;
}

/** A meeting planned, or anything written down. */
async function hasSomethingSaved(reader: Reader): Promise<boolean> {
  if ((await reader.all(meetings)).length > 0) return true;
  return (await reader.all(blocks)).length > 0;
}
