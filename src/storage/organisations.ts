/** The list of organisations on this phone: a small database of its own, since each organisation has one apart. */

import { ok, type Result } from "../kernel/result.ts";
import { Connection, type StorageTrouble } from "./connection.ts";
import { type Databases, makeDexie } from "./database.ts";

/** `example`: made up, to look round in; never shared, and gone when one stops. */
export type OrganisationKind = "own" | "example";

/** `name` is a copy for the list; the organisation's own record has the true one. */
export type KnownOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
};

/** On its way in or out: not on the list, and removed at the next start if that went wrong half-way. */
type Unfinished = "making" | "leaving";

/** Rows of before there were examples have no kind: those are the organisation's own. */
type Row = Omit<KnownOrganisation, "kind"> & {
  readonly kind?: OrganisationKind;
  readonly state?: Unfinished;
};

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
    const rows = await this.#rows();
    if (!rows.ok) return rows;
    return ok(
      rows.value
        .filter((row) => row.state === undefined)
        .map(({ id, name, kind = "own" }) => ({ id, name, kind }))
        .sort((a, b) => a.name.localeCompare(b.name, "nl")),
    );
  }

  /** Those that a page began to make or to remove; another page may be busy with them. */
  async unfinished(): Promise<Result<{ readonly id: string; readonly state: Unfinished }[], StorageTrouble>> {
    const rows = await this.#rows();
    if (!rows.ok) return rows;
    return ok(rows.value.flatMap(({ id, state }) => (state === undefined ? [] : [{ id, state }])));
  }

  /** Puts one on the list, the organisation's own unless said otherwise. */
  put(organisation: Omit<Row, "state">): Promise<Result<void, StorageTrouble>> {
    const { id, name, kind = "own" } = organisation;
    return this.#write({ id, name, kind });
  }

  /** Keeps one off the list until it is `put` or removed. */
  putUnfinished(organisation: KnownOrganisation, state: Unfinished): Promise<Result<void, StorageTrouble>> {
    return this.#write({ ...organisation, state });
  }

  /** Does nothing when it is not there. */
  async rename(id: string, name: string): Promise<Result<void, StorageTrouble>> {
    const result = await this.#connection.run((db) => db.table<Row>("organisations").update(id, { name }));
    return result.ok ? ok(undefined) : result;
  }

  async remove(id: string): Promise<Result<void, StorageTrouble>> {
    const result = await this.#connection.run((db) => db.table<Row>("organisations").delete(id));
    return result.ok ? ok(undefined) : result;
  }

  close(): void {
    this.#connection.close();
  }

  #rows(): Promise<Result<Row[], StorageTrouble>> {
    return this.#connection.run((db) => db.table<Row>("organisations").toArray());
  }

  async #write(row: Row): Promise<Result<void, StorageTrouble>> {
    const result = await this.#connection.run((db) => db.table<Row>("organisations").put(row));
    return result.ok ? ok(undefined) : result;
  }
}
