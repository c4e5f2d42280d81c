/**
 * An IndexedDB that fails on command: fake-indexeddb with a question asked at every opening, transaction, request and
 * commit. What browsers really do stands behind each fault; see the storage room's health tests.
 */

import { IDBFactory, IDBOpenDBRequest } from "fake-indexeddb";

/** Where a fault can strike. */
export type Moment = "open" | "transaction" | "request" | "commit";

/**
 * `fail`: the operation fails with an error of this name. `abort`: the request succeeds, then its transaction is
 * aborted. `lose`: the connection is dead from here on, a new one works. `hang`: no answer until `wake()`; a new
 * connection has to wait as well. `hangUntilClosed`: no answer, but closing the connection sets things free.
 * `silent` (commit only): it is stored, and the answer never comes.
 */
export type Fault =
  | { readonly kind: "fail" | "abort" | "lose"; readonly name: string }
  | { readonly kind: "hang" | "hangUntilClosed" | "silent" };

/** The insides of fake-indexeddb that faults are put into. */
type Transaction = IDBTransaction & {
  _state: string;
  _started: boolean;
  _requests: { readonly request: IDBRequest }[];
  _start(): void;
  _abort(name: string | null): void;
  _execRequestAsync(order: Order): IDBRequest;
};
type Order = { readonly source?: unknown; readonly operation: () => unknown; readonly request?: IDBRequest };

export class FaultyIndexedDB extends IDBFactory {
  /** Decides at each moment, counted from 1 since the last `heal()`; undefined lets it pass. */
  plan: (moment: Moment, nth: number) => Fault | undefined = () => undefined;
  /** The moments that have passed. */
  passed: Moment[] = [];
  readonly #asleep: (() => void)[] = [];
  readonly #stopped = new WeakSet<Transaction>();

  /** Starts counting anew, without faults. */
  heal(): void {
    this.plan = () => undefined;
    this.passed = [];
  }

  /** Lets everything that hangs go on. */
  wake(): void {
    for (const goOn of this.#asleep.splice(0)) goOn();
  }

  override open(name: string, version?: number): IDBOpenDBRequest {
    const fault = this.#faultAt("open");
    if (fault?.kind === "fail" || fault?.kind === "lose") return failedOpening(fault.name);
    const request = version === undefined ? super.open(name) : super.open(name, version);
    request.addEventListener("success", () => this.#spoilConnection(request.result));
    if (fault?.kind === "hang" || fault?.kind === "hangUntilClosed") this.#holdBack(request);
    return request;
  }

  #faultAt(moment: Moment): Fault | undefined {
    this.passed.push(moment);
    return this.plan(moment, this.passed.length);
  }

  #holdBack(request: IDBOpenDBRequest): void {
    const dispatch = request.dispatchEvent.bind(request);
    request.dispatchEvent = (event) => {
      // Making a new database does not wait, or no other connection could be opened meanwhile.
      if (event.type === "upgradeneeded") return dispatch(event);
      this.#asleep.push(() => dispatch(event));
      return true;
    };
  }

  #spoilConnection(connection: IDBDatabase): void {
    let lost = false;
    const running = new Set<Transaction>();
    const begin = connection.transaction.bind(connection);
    connection.transaction = (stores, mode, options) => {
      const fault = this.#faultAt("transaction");
      if (fault?.kind === "lose") lost = true;
      if (lost) throw new DOMException("the database connection is closing", "InvalidStateError");
      if (fault?.kind === "fail") throw new DOMException("refused", fault.name);
      const transaction = begin(stores, mode, options) as Transaction;
      running.add(transaction);
      this.#spoilTransaction(transaction, () => {
        lost = true;
        for (const each of running) if (each._state !== "finished") each._abort("UnknownError");
      });
      return transaction;
    };
    const close = connection.close.bind(connection);
    connection.close = () => {
      for (const each of running)
        if (hangs.has(each) && each._state !== "finished") each._abort("AbortError");
      close();
    };
  }

  #spoilTransaction(transaction: Transaction, lose: () => void): void {
    const exec = transaction._execRequestAsync.bind(transaction);
    transaction._execRequestAsync = (order) => {
      const fault = order.source ? this.#faultAt("request") : undefined;
      switch (fault?.kind) {
        case "fail":
          return exec({ ...order, operation: () => failWith(fault.name) });
        case "lose":
          return exec({
            ...order,
            operation: () => {
              setImmediate(lose);
              return failWith(fault.name);
            },
          });
        case "abort":
          return exec({
            ...order,
            operation: () => {
              setImmediate(() => transaction._state !== "finished" && transaction._abort(fault.name));
              return order.operation();
            },
          });
        case "hang":
        case "hangUntilClosed":
          this.#stop(transaction, fault.kind === "hangUntilClosed");
          return exec(order);
        default:
          return exec(order);
      }
    };
    const start = transaction._start.bind(transaction);
    transaction._start = () => {
      const over = transaction._requests.every(({ request }) => request.readyState === "done");
      const fault = over && transaction._state !== "finished" ? this.#faultAt("commit") : undefined;
      switch (fault?.kind) {
        case "fail":
        case "abort":
          transaction._started = true;
          transaction._abort(fault.name);
          return;
        case "lose":
          transaction._started = true;
          lose();
          return;
        case "silent":
          transaction.oncomplete = null;
          start();
          return;
        case "hang":
        case "hangUntilClosed":
          this.#stop(transaction, fault.kind === "hangUntilClosed");
          transaction._start();
          return;
        default:
          start();
      }
    };
  }

  /** From here on the transaction is at a standstill, and everything that needs the same stores waits behind it. */
  #stop(transaction: Transaction, freedByClosing: boolean): void {
    if (this.#stopped.has(transaction)) return;
    this.#stopped.add(transaction);
    if (freedByClosing) hangs.add(transaction);
    const start = transaction._start.bind(transaction);
    let due = false;
    transaction._start = () => {
      transaction._started = true;
      due = true;
    };
    this.#asleep.push(() => {
      this.#stopped.delete(transaction);
      transaction._start = start;
      if (due && transaction._state !== "finished") start();
    });
  }
}

/** Transactions that come to an end when their connection is closed. */
const hangs = new WeakSet<Transaction>();

function failedOpening(name: string): IDBOpenDBRequest {
  const request = new IDBOpenDBRequest();
  setImmediate(() => {
    Object.assign(request, { readyState: "done", error: new DOMException("refused", name) });
    const event = new Event("error", { cancelable: true });
    (request as unknown as { onerror: (event: unknown) => void }).onerror({
      type: event.type,
      target: request,
      preventDefault: () => undefined,
      stopPropagation: () => undefined,
    });
  });
  return request;
}

function failWith(name: string): never {
  throw new DOMException("refused", name);
}
