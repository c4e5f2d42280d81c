/** What is stored and handed out stays in Dutch on a device that speaks English; names on its screens do not. */

import { afterEach, expect, it } from "vitest";
import { meetingFile } from "../../tests/support/meeting-file.fixture.ts";
import { pdfFonts } from "../../tests/support/pdf-fonts.ts";
import { readPdf } from "../../tests/support/read-pdf.ts";
import { zipTexts } from "../../tests/support/read-zip.ts";
import { inLanguage, speak, translate } from "../kernel/language.ts";
import { paperDocx } from "./docx/paper-docx.ts";
import { meetingName } from "./meeting-name.ts";
import { paperPdf } from "./pdf/paper-pdf.ts";
import { english } from "./texts.en.ts";
import { verslagOf } from "./verslag-of.ts";
import { verslagPaper } from "./verslag-paper.ts";

translate({ documents: english });
afterEach(() => speak("nl"));

it("keeps what is adopted in Dutch", () => {
  const dutch = verslagOf(meetingFile());
  speak("en");
  expect(verslagOf(meetingFile())).toEqual(dutch);
  expect(dutch.text.kind).toBe("openbare vergadering");
});

it("draws its files in Dutch, the foot of every page included", async () => {
  const made = async () => {
    const paper = inLanguage("nl", () => verslagPaper(verslagOf(meetingFile())));
    const pdf = await readPdf(await paperPdf(paper, pdfFonts, Date.UTC(2026, 2, 5, 21)));
    const parts = zipTexts(await paperDocx(paper));
    return {
      pdf: pdf.text,
      docx: [...parts]
        .filter(([name]) => /document|footer/.test(name))
        .map(([, xml]) => xml.replaceAll(/<[^>]+>/g, " ")),
    };
  };
  const dutch = await made();
  speak("en");
  expect(await made()).toEqual(dutch);
  expect(dutch.pdf).toContain("Bladzijde 1 van");
});

it("names a meeting on screen in the language of the screen", () => {
  const meeting = { kind: "board", title: "" } as const;
  expect(meetingName(meeting)).toBe("Bestuursvergadering");
  speak("en");
  expect(meetingName(meeting)).toBe("Board meeting");
  expect(meetingName({ ...meeting, title: "Avond over het park" })).toBe("Avond over het park");
});
