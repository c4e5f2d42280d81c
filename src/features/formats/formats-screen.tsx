/** "Zo vergadert u": the kinds of overleg, each leading to its own format. */

import { Globe, PencilLine } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import { formatOf, isAdapted } from "../../domain/formats/format-of.ts";
import type { EffectiveFormat } from "../../domain/formats/shipped-formats.ts";
import { kindsOffered } from "../../domain/meeting-kinds.ts";
import { formats } from "../../domain/tables/formats.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive } from "../../storage/store-context.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Tag } from "../../ui/tag.tsx";
import { texts } from "./texts.ts";

/** `/instellingen/formats`. */
export function FormatsScreen() {
  const read = useLive(async (reader) => ({
    stored: await reader.all(formats),
    organisation: await readOrganisation(reader),
  }));
  return (
    <Page title={texts.title} lead={texts.lead} back={{ href: "/instellingen", label: texts.settings }}>
      {read && (
        <List aria-label={texts.list}>
          {kindsOffered(read.organisation).map((kind) => {
            const own = read.stored.find((format) => format.id === kind);
            const format = formatOf(kind, own);
            return (
              <ListRow
                key={kind}
                title={meetingName({ kind, title: "" })}
                meta={aboutFormat(format)}
                tag={<Tags isPublic={format.isPublic} isOwn={isAdapted(own)} />}
                href={`/instellingen/formats/${kind}`}
              />
            );
          })}
        </List>
      )}
    </Page>
  );
}

function Tags({ isPublic, isOwn }: { readonly isPublic: boolean; readonly isOwn: boolean }) {
  if (!isPublic && !isOwn) return null;
  return (
    <>
      {isPublic && (
        <Tag icon={Globe} tone="yellow">
          {texts.public}
        </Tag>
      )}
      {isOwn && <Tag icon={PencilLine}>{texts.adapted}</Tag>}
    </>
  );
}

/** "7 agendapunten · 2 uur". */
const aboutFormat = ({ agenda, duration }: EffectiveFormat): string =>
  [texts.points(agenda.length), duration === 0 ? "" : texts.duration(duration)]
    .filter((part) => part !== "")
    .join(" · ");
