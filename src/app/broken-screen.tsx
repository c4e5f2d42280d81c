/** What stands in place of a screen that threw: what happened, what is safe, what to do. */
import { House, RefreshCw } from "lucide-react";
import { useEffect } from "react";
import { useRouteError } from "react-router";
import { buttonClass } from "../ui/button.tsx";
import { Cluster } from "../ui/cluster.tsx";
import { Icon } from "../ui/icon.tsx";
import { Page } from "../ui/page.tsx";
import { texts } from "./texts.ts";

export function BrokenScreen() {
  const error = useRouteError();
  useEffect(() => {
    // For whoever helps: the kind of error, never what people wrote.
    console.error("screen broke", error instanceof Error ? error.name : typeof error);
  }, [error]);
  return (
    <main id="inhoud" role="alert">
      <Page title={texts.broken.title}>
        <p>{texts.broken.safe}</p>
        <Cluster>
          {/* Plain links: they load the page anew, which is what mends a broken screen. */}
          <a className={buttonClass({ variant: "primary" })} href={window.location.href}>
            <Icon icon={RefreshCw} />
            {texts.broken.reload}
          </a>
          <a className={buttonClass({})} href="/">
            <Icon icon={House} />
            {texts.broken.home}
          </a>
        </Cluster>
      </Page>
    </main>
  );
}
