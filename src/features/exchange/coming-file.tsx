/** What stands in a file of agreements, beside what is so here now. */

import { meetingName } from "../../documents/meeting-name.ts";
import type { Coming, FormatComing } from "../../domain/exchange/compare-exchange.ts";
import type { ExchangeFile } from "../../domain/exchange/exchange-file.ts";
import { listed } from "../../press/calendar-words.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { Card } from "../../ui/card.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { ComingSet } from "./coming-set.tsx";
import styles from "./exchange.module.css";
import { partLines } from "./format-words.ts";
import { texts } from "./texts.ts";
import type { Choice } from "./use-choice.ts";

interface ComingFileProps {
  readonly file: ExchangeFile;
  readonly coming: Coming;
  readonly choice: Choice;
}

export function ComingFile({ file, coming, choice }: ComingFileProps) {
  const words = texts.take;
  const open = coming.formats.filter(({ changes }) => changes.length > 0);
  const alike = coming.formats.filter(({ changes }) => changes.length === 0);
  return (
    <>
      <p>{words.from(file.from, fullDate(file.made))}</p>
      {!choice.isAnything && <p>{words.nothing}</p>}
      {coming.formats.length + coming.unknown.length > 0 && (
        <Section title={words.formats}>
          {open.map((format) => (
            <ComingFormat key={format.kind} format={format} choice={choice} />
          ))}
          {alike.length > 0 && (
            <p className={styles.quiet}>{words.alike(listed(alike.map(({ kind }) => nameOf(kind))))}</p>
          )}
          {coming.unknown.length > 0 && (
            <p className={styles.quiet}>{words.unknown(coming.unknown.length)}</p>
          )}
        </Section>
      )}
      {coming.set && <ComingSet coming={coming.set} choice={choice} />}
    </>
  );
}

interface ComingFormatProps {
  readonly format: FormatComing;
  readonly choice: Choice;
}

function ComingFormat({ format, choice }: ComingFormatProps) {
  const words = texts.take;
  const differs = words.differs(listed(format.changes.map((part) => texts.parts[part])));
  return (
    <Card>
      <Checkbox
        checked={choice.isKind(format.kind)}
        description={format.replacesOwn ? `${differs} ${words.replacesOwn}` : differs}
        onChange={(isOn) => choice.turnKind(format.kind, isOn)}
      >
        {nameOf(format.kind)}
      </Checkbox>
      <Disclosure label={words.look}>
        <div className={styles.parts}>
          {format.changes.map((part) => (
            <Stack key={part} gap="small">
              <h3>{texts.partTitles[part]}</h3>
              <dl className={styles.both}>
                <Lines
                  title={words.now}
                  lines={partLines(format.before, part)}
                  others={partLines(format.after, part)}
                  As="del"
                />
                <Lines
                  title={words.later}
                  lines={partLines(format.after, part)}
                  others={partLines(format.before, part)}
                  As="ins"
                />
              </dl>
            </Stack>
          ))}
        </div>
      </Disclosure>
    </Card>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** What stands on the other side; a line that is not there is marked. */
  readonly others: readonly string[];
  readonly As: "ins" | "del";
}

function Lines({ title, lines, others, As }: LinesProps) {
  return (
    <div className={styles.side}>
      <dt>{title}</dt>
      <dd>
        {lines.length === 0 ? (
          texts.take.nothingThere
        ) : (
          <ul className={styles.lines}>
            {lines.map((line, place) => (
              // The same line may stand there twice.
              <li key={place}>{others.includes(line) ? line : <As>{line}</As>}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

const nameOf = (kind: string): string => meetingName({ kind, title: "" });
