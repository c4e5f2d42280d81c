/** `/installeren`: why and how to put the app on the home screen, step by step with pictures, for this device or another. */

import { Copy, Download, ExternalLink, Save } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { Page } from "../../ui/page.tsx";
import { PictureSteps } from "../../ui/picture-steps.tsx";
import { Section } from "../../ui/section.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { copyText } from "../../ui/share-text.ts";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import type { BrowserKind, System } from "./browser-kind.ts";
import styles from "./install.module.css";
import { inAppSteps, installSteps } from "./steps.tsx";
import { texts } from "./texts.ts";

const SYSTEMS: readonly System[] = ["iphone", "android", "laptop"];

/** Asks the browser to install; resolves to what the person answered. */
export type InstallOffer = () => Promise<"accepted" | "dismissed">;

interface InstallScreenProps {
  readonly browser: BrowserKind;
  /** The app's own address, to be opened elsewhere: "https://wijkschrift.example.org". */
  readonly address: string;
  /** Where the browser can install by itself. */
  readonly offer: InstallOffer | null;
  readonly back: { readonly href: string; readonly label: string };
  /** False before there is an organisation, where there is nothing to take along. */
  readonly hasData: boolean;
}

export function InstallScreen({ browser, address, offer, back, hasData }: InstallScreenProps) {
  const [system, setSystem] = useState(browser.system);
  const isOwn = system === browser.system;
  const isInApp = isOwn && browser.inApp !== null;
  return (
    <Page title={texts.title} lead={texts.reasons[system]} back={back}>
      {browser.installed && (
        <Card aria-labelledby="done">
          <h2 id="done">{texts.installed.title}</h2>
          <p>{texts.installed.body}</p>
        </Card>
      )}
      <SegmentedControl
        label={texts.which}
        showLabel
        value={system}
        options={SYSTEMS.map((value) => ({ value, label: texts.systems[value] }))}
        onChange={setSystem}
      />
      {isInApp && <OutOfApp browser={browser} address={address} />}
      {isOwn && !isInApp && offer && <Offer offer={offer} />}
      {!isInApp && system === "iphone" && <OwnStorage hasData={hasData && isOwn && !browser.installed} />}
      {!isInApp && (
        <Section title={texts.steps.title}>
          <Stack gap="large">
            <PictureSteps large steps={installSteps(system)} />
            <div className={styles.others}>
              {othersOf(system).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          </Stack>
        </Section>
      )}
    </Page>
  );
}

function Offer({ offer }: { readonly offer: InstallOffer }) {
  const words = texts.offer;
  const install = async () => {
    if ((await offer()) === "accepted") showToast({ text: words.accepted });
  };
  return (
    <Card tone="hero" aria-labelledby="offer">
      <h2 id="offer">{words.title}</h2>
      <p>{words.body}</p>
      <div>
        <Button size="live" variant="primary" icon={Download} onPress={() => void install()}>
          {words.button}
        </Button>
      </div>
    </Card>
  );
}

/** An installed app on an iPhone starts empty. */
function OwnStorage({ hasData }: { readonly hasData: boolean }) {
  const words = texts.own;
  return (
    <Card tone="sunk" aria-labelledby="own-storage">
      <h2 id="own-storage">{words.title}</h2>
      <p>{words.body}</p>
      {hasData && (
        <>
          <p>{words.carry}</p>
          <div>
            <LinkButton href="/instellingen/reservekopie" icon={Save}>
              {words.carryLink}
            </LinkButton>
          </div>
        </>
      )}
    </Card>
  );
}

function OutOfApp({ browser, address }: { readonly browser: BrowserKind; readonly address: string }) {
  const words = texts.inApp;
  const system = browser.system === "iphone" ? "iphone" : "android";
  const copy = async () => {
    const isCopied = (await copyText(address)) === "copied";
    showToast(isCopied ? { text: words.copied } : { text: words.copyFailed, tone: "trouble" });
  };
  return (
    <Section title={words.title(browser.inApp ?? "app")}>
      <Stack gap="large">
        <p>{words.reason}</p>
        {browser.system === "android" && (
          <div>
            <OutsideLink href={chromeLink(address)} icon={ExternalLink} variant="primary" size="live">
              {words.openInChrome}
            </OutsideLink>
          </div>
        )}
        <PictureSteps large steps={inAppSteps(system)} />
        <Card aria-labelledby="address">
          <h3 id="address">{words.address}</h3>
          <p className={styles.address}>{address}</p>
          <div>
            <Button size="live" icon={Copy} onPress={() => void copy()}>
              {words.copy}
            </Button>
          </div>
        </Card>
      </Stack>
    </Section>
  );
}

/** Android's own way to name an app that should open an address. */
const chromeLink = (address: string): string =>
  `intent://${address.replace(/^https?:\/\//, "")}#Intent;scheme=https;package=com.android.chrome;end`;

function othersOf(system: System): string[] {
  const { iphone, android, safari, firefox } = texts.others;
  switch (system) {
    case "iphone":
      return [iphone];
    case "android":
      return [android];
    case "laptop":
      return [safari, firefox];
  }
}
