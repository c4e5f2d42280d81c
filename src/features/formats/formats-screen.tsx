/** "Zo vergadert u": the kinds of overleg, each leading to its own format. */

import { Globe, PencilLine } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import { formatOf, isAdapted } from "../../domain/formats/format-of.ts";
import type { EffectiveFormat } from "../../domain/formats/shipped-formats.ts";
import { formats } from "../../domain/tables/formats.ts";
import { MEETING_KINDS } from "../../domain/tables/meetings.ts";
import { useLive } from "../../storage/store-context.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Tag } from "../../ui/tag.tsx";
import { texts } from "./texts.ts";

/** `/instellingen/formats`. */
export function FormatsScreen() {
  const stored = useLive((reader) => reader.all(formats));
  return (
    <Page title={texts.title} lead={texts.lead} back={{ href: "/instellingen", label: texts.settings }}>
      {stored && (
        <List aria-label={texts.list}>
          {MEETING_KINDS.map((kind) => {
            const own = stored.find((format) => format.id === kind);
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
