/** One way in which a verslag was made public: since when, and where. */

import { Check, ExternalLink, Pencil } from "lucide-react";
import { useState } from "react";
import { isNoAddress, parseWhere } from "../../domain/drafts/publication.ts";
import { publishedLink } from "../../domain/public-minutes.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { Publication, PublishedVia } from "../../domain/tables/publications.ts";
import { parseCivilDate } from "../../kernel/civil-date.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { Stack } from "../../ui/stack.tsx";
import { setPublished, setWhere } from "./publication-commands.ts";
import { texts } from "./texts.ts";
import styles from "./work-out.module.css";

type WayProps = {
  readonly meeting: Meeting;
  /** The day the verslag was adopted; "" it is not. */
  readonly adoptedOn: string;
  readonly via: PublishedVia;
  readonly publication: Publication;
};

/** What is noted is read at a glance; what is new, or asked for, stands open to fill in. */
export function PublishedWay(props: WayProps) {
  const { adoptedOn, via, publication } = props;
  const [isOpen, setOpen] = useState(publication.where === "");
  const words = texts.published;
  const { heading } = words.vias[via];
  const link = publishedLink(publication);
  const toggle = isOpen ? words.ready : words.change;
  return (
    <Card>
      <Stack gap="small">
        <h3>{heading}</h3>
        {isOpen ? <Fields {...props} /> : <Glance publication={publication} />}
        {publication.on < adoptedOn && <p>{words.before}</p>}
        <Cluster>
          {link !== "" && (
            <OutsideLink href={link} icon={ExternalLink}>
              {words.open}
            </OutsideLink>
          )}
          <Button
            writes
            variant="quiet"
            icon={isOpen ? Check : Pencil}
            aria-label={words.named(toggle, heading)}
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            {toggle}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  );
}

function Glance({ publication }: Pick<WayProps, "publication">) {
  const words = texts.published;
  return (
    <>
      <p>{words.since(fullDate(publication.on))}</p>
      {publication.where !== "" && (
        <p className={styles.words} dir="auto">
          {publication.where}
        </p>
      )}
      {isNoAddress(publication) && <p className={styles.quiet}>{words.noAddress}</p>}
    </>
  );
}

function Fields({ meeting, via, publication }: WayProps) {
  const store = useStore();
  const words = texts.published;
  const { where, example } = words.vias[via];
  return (
    <Stack>
      <DateField
        label={words.on}
        value={publication.on}
        max={store.today()}
        onChange={(day) => {
          if (parseCivilDate(day) !== undefined) void setPublished(store, meeting.id, via, day);
        }}
      />
      <KeptTextField
        label={where}
        description={isNoAddress(publication) ? words.noAddress : example}
        {...(via === "website" && { type: "url" as const, autoCapitalize: "none", spellCheck: false })}
        autoComplete="off"
        kept={publication.where}
        keep={(typed) => {
          const parsed = parseWhere(via, typed);
          if (!parsed.ok) return words.tooLong;
          if (parsed.value !== publication.where) void setWhere(store, publication, parsed.value);
          return undefined;
        }}
      />
    </Stack>
  );
}
