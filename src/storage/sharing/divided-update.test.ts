/** A document in pieces is the same document. */
import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { runs } from "../../../tests/support/property-runs.ts";
import { docOf, isComplete } from "../committed-texts.ts";
import { dividedUpdate } from "./divided-update.ts";

const edit = fc.record({
  by: fc.nat(2),
  block: fc.constantFrom("b1", "b2"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(30),
  words: fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.constantFrom("👩‍👩‍👧‍👦".repeat(60), "ﷺ שלום".repeat(40), "漢".repeat(300), ""),
  ),
  meet: fc.boolean(),
});

/** What three phones type, meeting now and then. */
function typed(edits: readonly (typeof edit extends fc.Arbitrary<infer T> ? T : never)[]): Uint8Array {
  const phones = [1, 2, 3].map((id) => Object.assign(new Y.Doc(), { clientID: id }));
  const meet = () => {
    for (const from of phones) for (const to of phones) Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
  };
  for (const { by, block, at, remove, words, meet: meets } of edits) {
    const text = phones[by]?.getText(block) as Y.Text;
    const place = Math.floor(at * text.length);
    text.delete(place, Math.min(remove, text.length - place));
    text.insert(place, words);
    if (meets) meet();
  }
  meet();
  return Y.encodeStateAsUpdate(phones[0] as Y.Doc);
}

const said = (doc: Y.Doc) => ["b1", "b2"].map((block) => doc.getText(block).toString());

test("whoever applies all pieces, in whatever order, has the document", () => {
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 200, max: 1500 }),
      fc.infiniteStream(fc.nat(1000)),
      (edits, maxBytes, dice) => {
        const whole = typed(edits);
        const pieces = dividedUpdate(whole, maxBytes);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(maxBytes);
        const shuffled = pieces
          .map((piece) => ({ piece, by: dice.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ piece }) => piece);
        for (const order of [pieces, shuffled, [...pieces, ...pieces]]) {
          const [doc, expected] = [docOf(order), docOf([whole])];
          expect(isComplete(doc)).toBe(true);
          expect(said(doc)).toEqual(said(expected));
          expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(expected))).toBe(true);
        }
      },
    ),
    runs(60),
  );
});

test("what fits stays as it is", () => {
  const update = typed([{ by: 0, block: "b1", at: 0, remove: 0, words: "kort", meet: true }]);
  expect(dividedUpdate(update, 1000)).toEqual([update]);
});

test("what is typed after it in either finds its place in the other", () => {
  const whole = typed([{ by: 0, block: "b1", at: 0, remove: 0, words: "woorden ".repeat(500), meet: true }]);
  const [one, other] = [docOf(dividedUpdate(whole, 300)), docOf([whole])];
  one.getText("b1").insert(1234, "[hier]");
  other.getText("b1").insert(2345, "[daar]");
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)));
  expect(said(one)).toEqual(said(other));
  expect(said(one)[0]).toContain("[hier]");
});
