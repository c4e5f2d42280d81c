/** Uitwisselen: how an organisation meets, and what it keeps to, as a file: to pass on and to take over. */

import { Download, Send } from "lucide-react";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { texts } from "./texts.ts";

/** `/instellingen/uitwisselen`. */
export function ExchangeScreen() {
  const { give, take } = texts;
  return (
    <Page title={texts.title} lead={texts.lead} back={{ href: "/instellingen", label: texts.back }}>
      <List aria-label={texts.title}>
        <ListRow icon={Send} title={give.title} meta={give.line} href="/instellingen/uitwisselen/doorgeven" />
        <ListRow
          icon={Download}
          title={take.title}
          meta={take.line}
          href="/instellingen/uitwisselen/overnemen"
        />
      </List>
    </Page>
  );
}
