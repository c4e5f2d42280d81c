/** Server-sent events, read from a streaming answer: EventSource cannot send a token. */

/** One event: its name ("message" when it has none) and its data. */
export type StreamEvent = { readonly name: string; readonly data: string };

/** More than this without the end of an event is no stream of ours. */
const LONGEST_EVENT = 64 * 1024;

/**
 * Reads a stream until it ends or breaks; gives each event. Comments (heartbeats) are given as events named "" so that
 * whoever waits for signs of life hears them. Stops at an event that never ends, and when `signal` aborts.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal?.addEventListener("abort", stop);
  const decoder = new TextDecoder();
  let waiting = "";
  try {
    while (signal?.aborted !== true) {
      const { done, value } = await reader.read();
      if (done) return;
      waiting += decoder.decode(value, { stream: true }).replaceAll("\r\n", "\n");
      for (let end = waiting.indexOf("\n\n"); end >= 0; end = waiting.indexOf("\n\n")) {
        yield eventOf(waiting.slice(0, end));
        waiting = waiting.slice(end + 2);
      }
      if (waiting.length > LONGEST_EVENT) return;
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    // The other side may still be sending.
    stop();
  }
}

function eventOf(block: string): StreamEvent {
  let name = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const [field, value] = fieldOf(line);
    if (field === "event") name = value;
    else if (field === "data") data.push(value);
  }
  return data.length === 0 && name === "message" ? { name: "", data: "" } : { name, data: data.join("\n") };
}

function fieldOf(line: string): [string, string] {
  const colon = line.indexOf(":");
  if (colon < 0) return [line, ""];
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, "")];
}
