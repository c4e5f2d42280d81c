/** Open streams to phones that look: a poke says that there is something new, a beat keeps the line open. */
import { utf8 } from "../kernel/bytes.ts";

export interface Listener {
  readonly o: string;
  readonly device: string;
  /** Asked at every beat: false closes the stream. */
  readonly isWelcome: () => Promise<boolean>;
}

export interface Pokes {
  /** A new stream; the oldest of that phone ends when it has too many. */
  readonly listen: (listener: Listener) => ReadableStream<Uint8Array>;
  /** Tells all phones of an organisation, except the one that caused it. */
  readonly poke: (o: string, facts: Readonly<Record<string, unknown>>, except: string) => void;
  /** Ends the streams of a phone in an organisation. */
  readonly end: (o: string, device: string) => void;
  /** Ends the streams in an organisation of everyone who is not among these. */
  readonly endOthers: (o: string, among: ReadonlySet<string>) => void;
  readonly endAll: () => void;
}

interface Stream extends Listener {
  readonly send: (text: string) => void;
  readonly end: () => void;
}

/** `beatMs` between two beats: shorter than what proxies call idle. */
export function createPokes(mostPerDevice: number, beatMs = 25_000): Pokes {
  /** In the order in which they were opened. */
  const organisations = new Map<string, Set<Stream>>();
  let ended = false;

  const streamsOf = (o: string) => [...(organisations.get(o) ?? [])];
  const add = (stream: Stream) => {
    const streams = organisations.get(stream.o) ?? new Set();
    organisations.set(stream.o, streams.add(stream));
    const own = streamsOf(stream.o).filter(({ device }) => device === stream.device);
    for (const extra of own.slice(0, -mostPerDevice)) extra.end();
  };
  const forget = (stream: Stream) => {
    const streams = organisations.get(stream.o);
    streams?.delete(stream);
    if (streams?.size === 0) organisations.delete(stream.o);
  };

  return {
    listen: (listener) => {
      const opened = openStream(listener, beatMs, forget);
      add(opened.stream);
      if (ended) opened.stream.end();
      return opened.readable;
    },
    poke(o, facts, except) {
      const text = `event: poke\ndata: ${JSON.stringify(facts)}\n\n`;
      for (const stream of streamsOf(o)) if (stream.device !== except) stream.send(text);
    },
    end(o, device) {
      for (const stream of streamsOf(o)) if (stream.device === device) stream.end();
    },
    endOthers(o, among) {
      for (const stream of streamsOf(o)) if (!among.has(stream.device)) stream.end();
    },
    endAll() {
      ended = true;
      for (const o of organisations.keys()) for (const stream of streamsOf(o)) stream.end();
    },
  };
}

/** Somebody who does not read is let go, rather than written to without end: coming back, a phone asks for what is new. */
const mostWaiting = 64;

function openStream(listener: Listener, beatMs: number, forget: (stream: Stream) => void) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let beats: NodeJS.Timeout | undefined;
  const stop = () => {
    clearInterval(beats);
    controller = undefined;
    forget(stream);
  };
  const stream: Stream = {
    ...listener,
    send(text) {
      if (!controller) return;
      if ((controller.desiredSize ?? 0) > -mostWaiting) controller.enqueue(utf8(text));
      else stream.end();
    },
    end() {
      const closing = controller;
      stop();
      closing?.close();
    },
  };
  const readable = new ReadableStream<Uint8Array>({
    start(opened) {
      controller = opened;
      stream.send(": here\n\n");
      beats = setInterval(() => void beat(), beatMs);
      beats.unref();
    },
    cancel: stop,
  });
  const beat = async () => {
    if (await listener.isWelcome().catch(() => false)) stream.send(": beat\n\n");
    else stream.end();
  };
  return { stream, readable };
}
