/** The list of organisations on this phone: a small database of its own, since each organisation has one apart. */

import { ok, type Result } from "../kernel/result.ts";
import { Connection, type StorageTrouble } from "./connection.ts";
import { type Databases, makeDexie } from "./database.ts";

/** `name` is a copy for the list; the organisation's own record has the true one. */
export type KnownOrganisation = { readonly id: string; readonly name: string };

export class Organisations {
  readonly #connection: Connection;

  constructor(databases: Databases) {
    this.#connection = new Connection(() => {
      const db = makeDexie("wijkschrift", databases);
      db.version(1).stores({ organisations: "id" });
      return db;
    });
  }

  /** All of them, by name. */
  async list(): Promise<Result<KnownOrganisation[], StorageTrouble>> {
    const rows = await this.#connection.run((db) => db.table<KnownOrganisation>("organisations").toArray());
    if (!rows.ok) return rows;
    return ok(rows.value.sort((a, b) => a.name.localeCompare(b.name, "nl")));
  }

  /** Adds one, or renames it. */
  async put(organisation: KnownOrganisation): Promise<Result<void, StorageTrouble>> {
    const result = await this.#connection.run((db) => db.table("organisations").put(organisation));
    return result.ok ? ok(undefined) : result;
  }

  close(): void {
    this.#connection.close();
  }
}
