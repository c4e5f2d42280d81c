/** Every jsdom test starts on an empty page: what the previous one rendered is taken away. */
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// What is waited for comes at once on a quick machine; a slow or busy one is not a mistake.
configure({ asyncUtilTimeout: 15_000 });

// jsdom lays nothing out and so cannot scroll; the browser tests see whether it goes to the right place.
Element.prototype.scrollIntoView ??= () => undefined;

// jsdom brings a Uint8Array of its own; what fake-indexeddb clones is Node's, and Dexie must know it for bytes.
const nodes = Object.getPrototypeOf(Buffer.prototype) as Uint8Array;
globalThis.Uint8Array = nodes.constructor as Uint8ArrayConstructor;
