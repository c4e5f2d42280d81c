/** The noodblad as another program reads it: its letters, its code and its structure, on one page whatever is filled in. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pdfFonts } from "../../../tests/support/pdf-fonts.ts";
import { readPdf, rolesIn } from "../../../tests/support/read-pdf.ts";
import { scannedCode } from "../../../tests/support/scanned-code.ts";
import { speak } from "../../kernel/language.ts";
import type { RecoverySheetPaper } from "../recovery-sheet/recovery-sheet.ts";
import { recoverySheetPdf } from "./recovery-sheet-pdf.ts";

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

const sheet = (over: Partial<RecoverySheetPaper> = {}): Promise<Uint8Array> =>
  recoverySheetPdf(
    {
      organisation: "Wijkvereniging De Zilverlinde",
      letters: LETTERS,
      link: `https://wijkschrift.example/welkom/noodblad#n=${LETTERS}`,
      app: "wijkschrift.example",
      endpoint: "https://deelplek.example",
      date: "2026-03-05",
      ...over,
    },
    pdfFonts,
    0,
  );

// Fonts are read and cut to size each time.
describe("a noodblad", () => {
  it("says whose it is, all letters, what to do, and to keep it with the papers", async () => {
    const { text, title, language, pages } = await readPdf(await sheet());
    expect(pages).toHaveLength(1);
    expect([title, language]).toEqual(["Noodblad van Wijkvereniging De Zilverlinde", "nl-NL"]);
    for (const words of [
      "Wijkvereniging De Zilverlinde",
      "ABCD",
      "EFGH",
      "JKLM",
      "NPQR",
      "STUV",
      "WXYZ",
      "Bewaar dit bij de papieren van de organisatie.",
      "Ik heb een noodblad",
      "wijkschrift.example",
      "https://deelplek.example",
      "5 maart 2026",
    ])
      expect(text).toContain(words);
  });

  it("is Dutch when the screens speak English", async () => {
    speak("en");
    const { text } = await readPdf(await sheet()).finally(() => speak("nl"));
    expect(text).toContain("5 maart 2026");
    expect(text).toContain("Zo gebruikt u het");
  });

  it("is tagged: headings, two lists of steps and letters, and a code with words", async () => {
    const bytes = await sheet();
    const roles = rolesIn((await readPdf(bytes)).structure);
    expect(roles).toMatchObject({ H1: 1, H2: 2, L: 2, LI: 10, Figure: 1 });
    expect(new TextDecoder("latin1").decode(bytes)).toMatch(/\/Alt \(/);
  });

  it("has a code that a camera reads as its link", async () => {
    expect(scannedCode(await sheet())).toBe(`https://wijkschrift.example/welkom/noodblad#n=${LETTERS}`);
  });

  it("is the same bytes for the same sheet", async () => {
    expect(await sheet()).toEqual(await sheet());
  });

  it("holds whatever an organisation is called, on one page", async () => {
    const names = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200, size: "max" }),
      fc.constantFrom("x".repeat(200), "جمعية شارع الزهور", "🎉".repeat(60), ""),
    );
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.constantFrom("a.example", `${"lang".repeat(40)}.example`),
        async (name, app) => {
          const { pages, text } = await readPdf(
            await sheet({ organisation: name, app, endpoint: `https://${app}` }),
          );
          expect(pages).toHaveLength(1);
          expect(text).toContain("WXYZ");
        },
      ),
      { numRuns: 8 },
    );
  });
});
