/** Where to read on: installing, shortcuts, and the two printable papers, with the organisation's name filled in. */

import { FileText, Keyboard, ShieldCheck, Smartphone } from "lucide-react";
import { Cluster } from "../../ui/cluster.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { texts } from "./texts.ts";

export function GuideSection({ organisation }: { readonly organisation: string }) {
  const words = texts.guide;
  // Behind the #, so that the name goes to no server.
  const paper = (name: string) => `/papieren/${name}.html#organisatie=${encodeURIComponent(organisation)}`;
  return (
    <Section title={words.title}>
      <Stack>
        <List aria-label={words.title}>
          <ListRow icon={Smartphone} title={words.install} meta={words.installLine} href="/installeren" />
          <ListRow icon={Keyboard} title={words.shortcuts} meta={words.shortcutsLine} href="/sneltoetsen" />
        </List>
        <p>{words.papers}</p>
        <Cluster>
          <OutsideLink href={paper("een-a4")} icon={FileText}>
            {words.onePage}
          </OutsideLink>
          <OutsideLink href={paper("privacyverklaring")} icon={ShieldCheck}>
            {words.privacy}
          </OutsideLink>
        </Cluster>
      </Stack>
    </Section>
  );
}
