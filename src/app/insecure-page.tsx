/** Shown instead of the app outside HTTPS and localhost, where a browser can keep nothing safely. */
import { Page } from "../ui/page.tsx";
import { texts } from "./texts.ts";

/** The same screen on the same host, by https. A port is left out: it was the port of the unsafe address. */
export const safeAddress = (location: Pick<Location, "hostname" | "pathname">): string =>
  `https://${location.hostname}${location.pathname}`;

export function InsecurePage({ address }: { readonly address: string }) {
  return (
    <main>
      <Page title={texts.insecure.title} lead={texts.insecure.why}>
        <p>
          {texts.insecure.what} <a href={address}>{address}</a>
        </p>
        <p>{texts.insecure.helper}</p>
      </Page>
    </main>
  );
}
