/** The disk of a simulated page, for what takes the browser's own storage: import it before that. It fails on command. */

import { Dexie } from "dexie";
import { IDBKeyRange } from "fake-indexeddb";
import { FaultyIndexedDB } from "./faulty-indexed-db.ts";

export const pageDisk = new FaultyIndexedDB();

Dexie.dependencies.indexedDB = pageDisk;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;
