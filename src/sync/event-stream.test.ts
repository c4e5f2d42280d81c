/** Reading the endpoint's stream of pokes, in whatever pieces it comes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { readEvents, type StreamEvent } from "./event-stream.ts";

const bodyOf = (pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

async function all(pieces: readonly Uint8Array[]): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of readEvents(bodyOf(pieces))) events.push(event);
  return events;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a stream of events", () => {
  const text =
    'event: poke\ndata: {"head":"é"}\n\n: still here\n\nid: 7\r\nevent: poke\r\ndata: a\r\ndata: b\r\n\r\nevent: half';
  const events = [
    { name: "poke", data: '{"head":"é"}' },
    { name: "", data: "" },
    { name: "poke", data: "a\nb" },
  ];

  test("gives each event, also in the smallest pieces, and nothing that is not whole", async () => {
    expect(await all([bytes(text)])).toEqual(events);
    expect(await all([...bytes(text.replaceAll("\r\n", "\n"))].map((byte) => Uint8Array.of(byte)))).toEqual(
      events,
    );
  });

  test("any bytes end without throwing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 20 }), async (pieces) => {
        expect(await all(pieces)).toBeInstanceOf(Array);
      }),
      runs(200),
    );
  });

  test("an event that never ends is not kept in memory", async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(8192).fill(65));
      },
    });
    for await (const event of readEvents(endless)) expect(event).toBeUndefined();
    expect(given).toBeLessThan(20);
  });
});
