/** At the very first start, on an iPhone or in another app's window: the home screen comes before the filling in. */

import { ExternalLink, Info } from "lucide-react";
import { Banner } from "../../ui/banner.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import type { BrowserKind } from "./browser-kind.ts";
import { texts } from "./texts.ts";

/** Nothing where one can begin right away. */
export function InstallFirst({ browser }: { readonly browser: BrowserKind }) {
  const { inApp, installed, system } = browser;
  if (installed || (inApp === null && system !== "iphone")) return null;
  return (
    <Banner
      icon={inApp ? ExternalLink : Info}
      tone={inApp ? "warning" : "info"}
      action={<LinkButton href="/welkom/installeren">{texts.hint.show}</LinkButton>}
    >
      {inApp ? texts.inApp.line(inApp) : texts.first}
    </Banner>
  );
}
