/** The vacancy in words: as a text to send, and as a paper (PDF, Word). Whoever sends it may write their own. */

import { lightBlocks, printable } from "../../press/light-text.ts";
import { when } from "../../press/spoken-dates.ts";
import { heading, listOf, type Paper, type PaperBlock, plainText } from "../paper.ts";
import { texts } from "./texts.ts";
import { type Vacancy, type VacancySource, vacancyOf } from "./vacancy.ts";

type Piece = {
  /** "" stands above the others, without a heading. */
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly items: readonly string[];
};

/** For WhatsApp or a mail. To be made in Dutch. */
export function vacancyText(source: VacancySource): string {
  const vacancy = vacancyOf(source);
  const pieces = piecesOf(source, vacancy).map(({ heading: head, sentences, items }) =>
    [head, sentences.join(" "), ...items.map((item) => `- ${item}`)].filter((line) => line !== "").join("\n"),
  );
  return printable([texts.title(vacancy.functie), ...pieces].join("\n\n"));
}

/** The subject of a mail with it. */
export const vacancySubject = (source: VacancySource): string => texts.subject(vacancyOf(source).functie);

/** On paper; `own` is the text in own words, "" as it is made up. To be made in Dutch. */
export function vacancyPaper(source: VacancySource, own: string): Paper {
  const vacancy = vacancyOf(source);
  const title = texts.title(vacancy.functie);
  return {
    title,
    organisation: source.organisation.name,
    foot: texts.foot(vacancy.functie),
    blocks: own.trim() === "" ? piecesOf(source, vacancy).flatMap(blocksOf) : ownBlocks(own, title),
  };
}

function piecesOf({ organisation, free, nextPublic }: VacancySource, vacancy: Vacancy): Piece[] {
  const piece = (head: string, sentences: readonly string[], items: readonly string[] = []): Piece => ({
    heading: head,
    sentences: sentences.filter((sentence) => sentence !== ""),
    items,
  });
  return [
    piece("", [texts.seats(free, organisation.name), texts.living(organisation.neighbourhood)]),
    piece(texts.whatHeading, [], vacancy.tasks),
    piece(texts.timeHeading, [closed(vacancy.time), vacancy.meets]),
    piece("", [texts.help]),
    ...(nextPublic
      ? [
          piece(texts.lookHeading, [
            texts.look(when(nextPublic.date, nextPublic.start), nextPublic.place.trim()),
          ]),
        ]
      : []),
    piece(texts.moreHeading, moreWords(vacancy)),
  ];
}

function moreWords({ ask, contact }: Vacancy): string[] {
  const [first = "", second = ""] = contact;
  const isMail = first.includes("@");
  const find =
    first === ""
      ? ""
      : second !== ""
        ? texts.find(first, second)
        : isMail
          ? texts.mailUs(first)
          : texts.lookAt(first);
  const words = [ask === "" ? "" : texts.ask(ask), find].filter((sentence) => sentence !== "");
  return words.length === 0 ? [texts.speakToUs] : words;
}

const blocksOf = ({ heading: head, sentences, items }: Piece): PaperBlock[] => [
  ...(head === "" ? [] : [heading(2, head)]),
  ...(sentences.length === 0 ? [] : [plainText(sentences.join(" "))]),
  ...(items.length === 0 ? [] : [{ kind: "text", blocks: listOf(items), muted: false } as const]),
];

/** Own words that begin with the title do not say it twice. */
function ownBlocks(own: string, title: string): PaperBlock[] {
  const lines = own.trim().split("\n");
  const rest = lines[0]?.trim() === title ? lines.slice(1).join("\n") : own;
  return [{ kind: "text", blocks: lightBlocks(rest), muted: false }];
}

/** A sentence ends in a full stop, whatever was typed. */
const closed = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
