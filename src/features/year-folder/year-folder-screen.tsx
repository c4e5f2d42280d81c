/** Jaarmap: what goes into it, in own words what the records cannot say, and one tap that makes it. */

import { FileCode2, FileText, FolderCheck } from "lucide-react";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { doubtfulLines } from "../../documents/year-folder/doubtful-lines.ts";
import { yearFolderOf } from "../../documents/year-folder/year-folder-of.ts";
import { bookYear, parseYearId } from "../../domain/year/book-year.ts";
import { EXTRAS, type Extra, type Extras, extrasIn } from "../../domain/year/public-part.ts";
import { clip } from "../../kernel/clip.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Looking } from "../../ui/may-write.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useSharing } from "../../ui/use-sharing.ts";
import { InsideSection } from "./inside-section.tsx";
import { OwnWordsSection } from "./own-words-section.tsx";
import { readYearFolder } from "./read-source.ts";
import type { FolderForm, ShareYearFolder } from "./share-year-folder.ts";
import { texts } from "./texts.ts";

/** So many lines at a time, and so much of each. */
const LINES = 10;
const LONGEST = 200;

type ShareProps = { readonly shareYearFolder: ShareYearFolder };

/** `/jaar/:year/map`, with `?vanaf=` for the first of some years and `?met=` for what is added. */
export function YearFolderScreen({ shareYearFolder }: ShareProps) {
  const { year = "" } = useParams();
  const last = parseYearId(year);
  return last === undefined ? (
    <Unknown />
  ) : (
    <Folder key={last} last={last} shareYearFolder={shareYearFolder} />
  );
}

function Unknown() {
  const back = { href: "/jaar", label: texts.backToYears };
  return (
    <Page title={texts.untitled} back={back}>
      <EmptyState
        title={texts.unknown}
        action={<LinkButton href={back.href}>{texts.unknownAction}</LinkButton>}
      >
        {texts.unknownSentence}
      </EmptyState>
    </Page>
  );
}

function Folder({ last, shareYearFolder }: ShareProps & { readonly last: string }) {
  const today = useStore().today();
  const { first, extras, setFirst, setExtra } = useChoices(last);
  const read = useLive((reader) => readYearFolder(reader, first, last, today), `${first} ${last}`);
  // While other years are read there is nothing to hand out yet.
  const { busy, share } = useSharing<FolderForm>(
    async (form) => (read ? shareYearFolder(read, extras, form) : "cancelled"),
    texts,
  );
  const source = useLast(read);
  if (!source) return null;
  const startMonth = source.organisation.bookYearStart;
  const label = (id: string) => bookYear(id, startMonth).label;
  const note = source.years.at(-1)?.note;
  const folder = yearFolderOf(source, extras);
  return (
    <Page
      title={texts.title(first === last ? label(last) : texts.range(label(first), label(last)))}
      lead={texts.lead}
      back={{ href: `/jaar/${last}`, label: texts.back(label(last)) }}
      action={
        <Button variant="primary" icon={FolderCheck} pending={busy === "both"} onPress={() => share("both")}>
          {texts.make}
        </Button>
      }
    >
      <YearsField first={first} last={last} label={label} onChange={setFirst} />
      <InsideSection folder={folder} />
      {note && <OwnWordsSection note={note} year={label(last)} />}
      <MoreToAdd extras={extras} onChange={setExtra} />
      <Stack gap="small">
        <p>{texts.namesFirst}</p>
        <MayName lines={doubtfulLines(folder, source, extras)} />
        <Cluster>
          <Button icon={FileText} pending={busy === "pdf"} onPress={() => share("pdf")}>
            {texts.onlyPdf}
          </Button>
          <Button icon={FileCode2} pending={busy === "html"} onPress={() => share("html")}>
            {texts.onlyHtml}
          </Button>
        </Cluster>
      </Stack>
    </Page>
  );
}

/** Lines to look at before the map is shared. */
function MayName({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  const title = texts.doubtful(lines.length);
  return (
    <Disclosure label={title}>
      <PagedList items={lines} step={LINES} aria-label={title}>
        {(line) => <ListRow key={line} title={clip(line, LONGEST)} />}
      </PagedList>
    </Disclosure>
  );
}

/** What was read before stays on the screen until other years are read: the field they were chosen in keeps the focus. */
function useLast<T>(read: T | undefined): T | undefined {
  const [last, setLast] = useState(read);
  if (read !== undefined && read !== last) setLast(read);
  return read ?? last;
}

/** What is chosen stands in the address, so that Back comes back to it. */
function useChoices(last: string) {
  const [params, setParams] = useSearchParams();
  const first = firstYears(last).find((id) => id === params.get("vanaf")) ?? last;
  const extras = extrasIn((params.get("met") ?? "").split(","));
  const change = (from: string, chosen: Extras) => {
    const met = EXTRAS.filter((extra) => chosen.has(extra)).join(",");
    setParams(
      { ...(from === last ? {} : { vanaf: from }), ...(met === "" ? {} : { met }) },
      { replace: true },
    );
  };
  return {
    first,
    extras,
    setFirst: (from: string) => change(from, extras),
    setExtra: (extra: Extra, isOn: boolean) => {
      const others = [...extras].filter((each) => each !== extra);
      change(first, new Set(isOn ? [...others, extra] : others));
    },
  };
}

/** Four years are evaluated together (R 4.1); some more do no harm. */
const MOST_YEARS = 8;

/** The years a range to `last` can begin in, the latest first. */
const firstYears = (last: string): string[] =>
  Array.from({ length: MOST_YEARS }, (_, back) => String(Number(last) - back)).filter(
    (id) => parseYearId(id) !== undefined,
  );

interface YearsFieldProps {
  readonly first: string;
  readonly last: string;
  readonly label: (id: string) => string;
  readonly onChange: (first: string) => void;
}

function YearsField({ first, last, label, onChange }: YearsFieldProps) {
  return (
    <Looking>
      <SelectField
        label={texts.which}
        value={first}
        options={firstYears(last).map((value) => ({
          value,
          label: value === last ? texts.only(label(last)) : texts.range(label(value), label(last)),
        }))}
        onChange={onChange}
      />
    </Looking>
  );
}

interface MoreProps {
  readonly extras: Extras;
  readonly onChange: (extra: Extra, isOn: boolean) => void;
}

/** Each switch off until asked for, with what it adds. */
function MoreToAdd({ extras, onChange }: MoreProps) {
  const shown = EXTRAS.filter((extra) => extra !== "otherNames" || extras.has("actions"));
  return (
    <Disclosure label={texts.more} defaultOpen={extras.size > 0}>
      <Stack>
        <p>{texts.moreLead}</p>
        <Looking>
          {shown.map((extra) => (
            <Checkbox
              key={extra}
              checked={extras.has(extra)}
              description={texts.extras[extra].what}
              onChange={(isOn) => onChange(extra, isOn)}
            >
              {texts.extras[extra].name}
            </Checkbox>
          ))}
        </Looking>
      </Stack>
    </Disclosure>
  );
}
