/** As long as the noodblad was not checked: a calm line that leads to it. */

import { ScrollText } from "lucide-react";
import { Banner } from "../../ui/banner.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import type { SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-sharing.ts";

export function SheetNotice({ sharing }: { readonly sharing: SharingPort }) {
  const sheet = useAsked(sharing, (asked) => asked.uncheckedSheet());
  if (!sheet) return null;
  return (
    <Banner
      icon={ScrollText}
      tone="warning"
      action={<LinkButton href="/delen/noodblad">{texts.notices.sheetAction}</LinkButton>}
    >
      {texts.notices.sheet}
    </Banner>
  );
}
