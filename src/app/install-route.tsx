/** Installing explained, with what it needs of this page: which browser it is, its offer, and the address. */

import { useEffect } from "react";
import { putHintAway } from "../features/install/hint-state.ts";
import { InstallAlone } from "../features/install/install-alone.tsx";
import { InstallScreen } from "../features/install/install-screen.tsx";
import { texts as installTexts } from "../features/install/texts.ts";
import { useInstallOffer } from "./install-offer.ts";
import { thisBrowser } from "./this-browser.ts";

/** `/installeren`, within the frame. */
export function InstallRoute() {
  // Who came here knows the way.
  useEffect(putHintAway, []);
  return <Explained back={{ href: "/instellingen", label: installTexts.back }} hasData />;
}

/** `/welkom/installeren`, before there is an organisation. */
export function InstallFirstRoute() {
  return (
    <InstallAlone>
      <Explained back={{ href: "/welkom", label: installTexts.backToWelcome }} hasData={false} />
    </InstallAlone>
  );
}

interface ExplainedProps {
  readonly back: { readonly href: string; readonly label: string };
  readonly hasData: boolean;
}

function Explained({ back, hasData }: ExplainedProps) {
  const offer = useInstallOffer();
  return (
    <InstallScreen
      browser={thisBrowser()}
      address={window.location.origin}
      offer={offer}
      back={back}
      hasData={hasData}
    />
  );
}
