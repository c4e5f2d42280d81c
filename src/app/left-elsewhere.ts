/** When one page takes an organisation off this phone, the others that show it go away from it at once. */

const channelName = "wijkschrift-left";

/** Tells every other page of this phone. */
export function tellLeft(id: string): void {
  if (!("BroadcastChannel" in globalThis)) return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(id);
  channel.close();
}

/** Calls back when another page took an organisation off; for as long as this page lives. */
export function listenForLeft(onLeft: (id: string) => void): void {
  if (!("BroadcastChannel" in globalThis)) return;
  new BroadcastChannel(channelName).addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") onLeft(data);
  });
}
