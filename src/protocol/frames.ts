/** Many batches in one body: each with its length before it, and on the way down with the endpoint's number too. */
import { type Bytes, concat, readU32, readU64, u32, u64 } from "../kernel/bytes.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { limits } from "./limits.ts";

export type FramesProblem = { readonly code: "too_large" | "bad_frames"; readonly retry: "never" };

/** `seq`: the endpoint's number of the batch in this organisation's log. */
export type Delivered = { readonly seq: number; readonly bytes: Bytes };

/** What a phone sends: (u32 length | batch)*. */
export const writeUpload = (batches: readonly Uint8Array[]): Bytes =>
  concat(...batches.flatMap((batch) => [u32(batch.length), batch]));

/** The bytes of each batch, not copied and not yet looked into. */
export function readUpload(bytes: Bytes): Result<Bytes[], FramesProblem> {
  const frames = readFrames(bytes, 0, { bytes: limits.uploadBytes, frames: limits.uploadBatches });
  return frames.ok ? ok(frames.value.map(({ body }) => body)) : frames;
}

/** What an endpoint answers: (u32 length | u64 seq | batch)*. The length is that of the batch alone. */
export const writeDownload = (batches: readonly Delivered[]): Bytes =>
  concat(...batches.flatMap(({ seq, bytes }) => [u32(bytes.length), u64(seq), bytes]));

/** The batches in the order of the answer, not copied and not yet looked into. */
export function readDownload(bytes: Bytes): Result<Delivered[], FramesProblem> {
  const most = { bytes: limits.downloadBytes, frames: limits.downloadBatches };
  const frames = readFrames(bytes, 8, most);
  if (!frames.ok) return frames;
  const batches: Delivered[] = [];
  for (const { before, body } of frames.value) {
    const seq = readU64(before, 0);
    if (seq === undefined) return badFrames;
    batches.push({ seq, bytes: body });
  }
  return ok(batches);
}

type Frame = { readonly before: Bytes; readonly body: Bytes };

const badFrames = err({ code: "bad_frames", retry: "never" } as const);
const tooLarge = err({ code: "too_large", retry: "never" } as const);

function readFrames(
  bytes: Bytes,
  between: number,
  most: { readonly bytes: number; readonly frames: number },
): Result<Frame[], FramesProblem> {
  if (bytes.length > most.bytes) return tooLarge;
  const frames: Frame[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = readU32(bytes, at);
    if (length === undefined || length === 0) return badFrames;
    if (length > limits.batchBytes || frames.length === most.frames) return tooLarge;
    const bodyAt = at + 4 + between;
    if (bodyAt + length > bytes.length) return badFrames;
    frames.push({
      before: bytes.subarray(at + 4, bodyAt),
      body: bytes.subarray(bodyAt, bodyAt + length),
    });
    at = bodyAt + length;
  }
  return ok(frames);
}
