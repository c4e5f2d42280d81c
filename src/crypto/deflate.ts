/** Raw DEFLATE (RFC 1951), and back again with an end to what comes out. */
import { type Bytes, concat } from "../kernel/bytes.ts";

export const deflate = async (parts: readonly Bytes[]): Promise<Bytes> =>
  (await through(new CompressionStream("deflate-raw"), parts, Number.POSITIVE_INFINITY)) ?? new Uint8Array(0);

/** Undefined for what is no DEFLATE, goes on after its end, or would inflate to more than `most` bytes. Never throws. */
export async function inflate(bytes: Bytes, most: number): Promise<Bytes | undefined> {
  try {
    return await through(new DecompressionStream("deflate-raw"), piecesOf(bytes), most);
  } catch {
    return undefined;
  }
}

/**
 * A browser inflates all of a piece before it lets anybody read: 16 KiB become at most 17 MB, so that there is time to
 * stop a bomb.
 */
function piecesOf(bytes: Bytes): Bytes[] {
  const pieces: Bytes[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(bytes.subarray(at, at + PIECE));
  return pieces;
}

const PIECE = 16 * 1024;

async function through(
  stream: CompressionStream | DecompressionStream,
  parts: readonly Bytes[],
  most: number,
): Promise<Bytes | undefined> {
  const writing = feed(stream.writable.getWriter(), parts);
  // Whoever stops reading below also hears of a failed write there.
  writing.catch(() => undefined);
  const reader = (stream.readable as ReadableStream<Bytes>).getReader();
  const out: Bytes[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    out.push(next.value);
  }
  await writing;
  return concat(...out);
}

async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  parts: readonly Bytes[],
): Promise<void> {
  for (const part of parts) await writer.write(part);
  await writer.close();
}
