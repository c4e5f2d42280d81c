/** What a beheerder-to-be shows: the code of this phone, and its letters to read aloud. */

import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { LetterGroups } from "./letter-groups.tsx";
import { QrPicture } from "./qr-picture.tsx";
import styles from "./share.module.css";
import type { SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-sharing.ts";

/** `/delen/dit-toestel`. */
export function OwnKeyScreen({ sharing }: { readonly sharing: SharingPort }) {
  const asked = useAsked(sharing, async (port) => ({ key: await port.ownKey() }));
  const words = texts.ownKey;
  const back = { href: "/delen", label: texts.back };
  if (!asked) return null;
  const { key } = asked;
  return (
    <Page title={words.title} lead={key ? words.lead : undefined} back={back}>
      {key ? (
        <>
          <Card>
            <div className={styles.code}>
              <QrPicture contents={key.qr} alt={words.alt} />
              <LetterGroups letters={key.letters} label={texts.confirm.letters.label} />
            </div>
          </Card>
          <p>{words.why}</p>
        </>
      ) : (
        <EmptyState title={words.gone}>{texts.shared.lead}</EmptyState>
      )}
    </Page>
  );
}
