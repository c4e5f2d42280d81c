/** Whether this phone only reads along in its organisation: known from the opening on, and kept on this phone alone. */

import { createStore, type StoreApi } from "zustand/vanilla";
import { NEWER } from "./transactor.ts";

export class ReadingAlong {
  readonly state: StoreApi<boolean> = createStore<boolean>()(() => false);
  readonly #onRefused: () => void;

  /** `onRefused`: told once for every commit that is refused, so that somebody says so. */
  constructor(onRefused: () => void) {
    this.#onRefused = onRefused;
  }

  get isOn(): boolean {
    return this.state.getState();
  }

  set(isOn: boolean): void {
    if (isOn !== this.isOn) this.state.setState(isOn, true);
  }

  /** For who asked to write, it is as if a newer app had written here: nothing is kept, and trying again is of no use. */
  refuse(): typeof NEWER {
    this.#onRefused();
    return NEWER;
  }
}
