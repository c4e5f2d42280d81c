/** Reads QR codes with the camera, only while a video element shows what it sees. */

export type CameraTrouble = "refused" | "none" | "notLoaded";

/**
 * Turns the camera on, shows it in `video`, and tells `onRead` every code it sees, `until` that is aborted: then the
 * camera is off. Resolves when it is on, or with why it is not; never rejects.
 */
export async function watchCamera(
  video: HTMLVideoElement,
  onRead: (text: string) => void,
  until: AbortSignal,
): Promise<CameraTrouble | undefined> {
  const stream = await askCamera();
  if (typeof stream === "string") return stream;
  const turnOff = () => {
    for (const track of stream.getTracks()) track.stop();
    // Another look may have begun in the same element.
    if (video.srcObject === stream) video.srcObject = null;
  };
  // Fetched apart: without internet it may not come.
  const decoder = await import("qr/decode.js").catch(() => undefined);
  if (until.aborted || !decoder) {
    turnOff();
    return until.aborted ? undefined : "notLoaded";
  }
  video.srcObject = stream;
  const timer = setInterval(() => {
    const text = readFrame(video, decoder.decodeQR);
    if (text !== undefined) onRead(text);
  }, BETWEEN_LOOKS);
  until.addEventListener("abort", () => {
    clearInterval(timer);
    turnOff();
  });
  // Rejects when the element is gone by now; then there is nothing to show.
  await video.play().catch(() => undefined);
  return undefined;
}

async function askCamera(): Promise<MediaStream | CameraTrouble> {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  if (!mediaDevices?.getUserMedia) return "none";
  try {
    return await mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  } catch (problem) {
    return problem instanceof DOMException && REFUSALS.has(problem.name) ? "refused" : "none";
  }
}

const REFUSALS: ReadonlySet<string> = new Set(["NotAllowedError", "SecurityError"]);

/** Milliseconds: quick enough for a hand that holds still, slow enough for an old phone. */
const BETWEEN_LOOKS = 200;

/** A code fills most of the picture: more than so many pixels a side only takes time. */
const LARGEST_SIDE = 640;

type Decode = (image: { width: number; height: number; data: Uint8ClampedArray }) => string;

let canvas: HTMLCanvasElement | undefined;

function readFrame(video: HTMLVideoElement, decode: Decode): string | undefined {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return undefined;
  const scale = Math.min(1, LARGEST_SIDE / Math.max(videoWidth, videoHeight));
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
  canvas ??= document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(video, 0, 0, width, height);
  try {
    return decode(context.getImageData(0, 0, width, height));
  } catch {
    // No code in sight: that is how the library says so.
    return undefined;
  }
}
