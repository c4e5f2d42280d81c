/** Somebody who takes the keys out of their own phone and writes batches by hand, past the app. */

import type { Contents } from "../../src/crypto/contents.ts";
import { packContents } from "../../src/crypto/contents.ts";
import { newestOf } from "../../src/crypto/keyring.ts";
import { sealPacked } from "../../src/crypto/seal-batch.ts";
import type { Bytes } from "../../src/kernel/bytes.ts";
import { readSharing } from "../../src/storage/sharing/sharing-state.ts";
import { keptKeyring, readDevice } from "../../src/sync/kept-keys.ts";
import { type Member, ORGANISATION, type Place, value } from "./sharing-board.ts";
import { randomBytes, WirePhone } from "./wire-phone.ts";

const NOTHING: Contents = { changes: [], texts: [], seen: {} };

export class OwnHands {
  readonly #member: Member;
  readonly #wire: WirePhone;

  private constructor(member: Member, wire: WirePhone) {
    this.#member = member;
    this.#wire = wire;
  }

  /** From here on the phone's own app is closed. */
  static async of(member: Member, { url }: Place): Promise<OwnHands> {
    await member.sharing.stop();
    const state = await readSharing(member.store);
    const keys = state && (await readDevice(member.store, state.device));
    if (!keys) throw new Error("no keys");
    const wire = new WirePhone({ ask: fetch, url }, keys);
    wire.n = state.n;
    wire.previous = state.prev;
    await wire.login();
    return new OwnHands(member, wire);
  }

  /** A stamp of this phone's clock node at that moment, in milliseconds since 1970. */
  stampAt(ms: number, count = 0): string {
    return ms.toString(16).padStart(12, "0") + count.toString(16).padStart(4, "0") + this.#member.store.node;
  }

  /** Seals this as the next batch of the chain; any bytes may stand in the place of what is packed. */
  async seal(contents: Partial<Contents>, packed?: Bytes): Promise<Bytes> {
    const epochKey = newestOf(await keptKeyring(this.#member.store));
    if (!epochKey) throw new Error("no key");
    const { n, previous: p, keys } = this.#wire;
    const header = {
      v: 1,
      o: ORGANISATION,
      d: keys.id,
      n: n + 1,
      p,
      e: epochKey.e,
      k: "ops",
      s: 1,
      r: 0,
    } as const;
    const sealed = value(
      await sealPacked({
        header,
        packed: packed ?? (await packContents({ ...NOTHING, ...contents })),
        epochKey,
        signKey: keys.sign,
        random: randomBytes,
      }),
    );
    this.#wire.n += 1;
    this.#wire.previous = sealed.id;
    return sealed.bytes;
  }

  /** What the endpoint says to it. */
  async send(bytes: Bytes): Promise<string> {
    const answer = await this.#wire.push(ORGANISATION, [{ bytes }]);
    const { results } = (await answer.json()) as { results: { st: string }[] };
    return results[0]?.st ?? "";
  }
}
