/** The ways few need: the noodblad, taking access away, having this phone confirmed, and where the deelplek is. */

import { ScanLine, ScrollText, UserX } from "lucide-react";
import { classNames } from "../../ui/class-names.ts";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import styles from "./share.module.css";
import type { SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-sharing.ts";

interface AccessSectionProps {
  readonly sharing: SharingPort;
  readonly isAdmin: boolean;
}

export function AccessSection({ sharing, isAdmin }: AccessSectionProps) {
  const devices = useAsked(sharing, (asked) => asked.devices());
  const place = useAsked(sharing, (asked) => asked.endpoint());
  const isToBeAdmin = devices?.some((device) => device.isHere && device.isToBeAdmin) === true;
  const words = texts.shared;
  return (
    <>
      {isToBeAdmin && (
        <List aria-label={words.ownKey.title}>
          <ListRow
            icon={ScanLine}
            title={words.ownKey.title}
            meta={words.ownKey.line}
            href="/delen/dit-toestel"
          />
        </List>
      )}
      {isAdmin && (
        <Section title={words.settings}>
          <List aria-label={words.settings}>
            <ListRow
              icon={ScrollText}
              title={words.sheet.title}
              meta={words.sheet.line}
              href="/delen/noodblad"
            />
            <ListRow
              icon={UserX}
              title={words.revoke.title}
              meta={words.revoke.line}
              href="/delen/intrekken"
            />
          </List>
        </Section>
      )}
      {place !== undefined && (
        <p className={classNames(styles.quiet, styles.anywhere)}>{words.place(place)}</p>
      )}
    </>
  );
}
