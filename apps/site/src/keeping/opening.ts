import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from "idb";
import { within } from "./within.ts";

/**
 * Brings a database from one version to the next. It sees the stores as
 * the step before left them, never as today's types say.
 */
export type Step<Schema extends DBSchema> = (
  database: IDBPDatabase<Schema>,
  change: IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">,
) => void | Promise<void>;

/**
 * What may happen to an open database. `outdated`: a newer page wants it
 * in a newer form, so this page let go of it and cannot have it back.
 * `closed`: the browser took it away; it can be opened again.
 */
export type Loss = "outdated" | "closed";

/** How long somebody waits for the browser's storage, in milliseconds. */
export const PATIENCE = 1_500;

/** A database that is opened when it is first needed, and stays open. */
export class Opening<Schema extends DBSchema> {
  readonly #name: () => string | Promise<string>;
  readonly #steps: readonly Step<Schema>[];
  readonly #onLoss: (loss: Loss) => void;
  #opening: Promise<IDBPDatabase<Schema>> | undefined;

  /** @param steps one for each version, the first from nothing to 1 */
  constructor(
    name: () => string | Promise<string>,
    steps: readonly Step<Schema>[],
    onLoss: (loss: Loss) => void = () => {},
  ) {
    this.#name = name;
    this.#steps = steps;
    this.#onLoss = onLoss;
  }

  /**
   * Rejects where the browser refuses storage, and where it does not
   * answer (another tab may hold on to the older form); the next call
   * tries again or waits on.
   */
  open(): Promise<IDBPDatabase<Schema>> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return within(PATIENCE, this.#opening);
  }

  async #open(): Promise<IDBPDatabase<Schema>> {
    return openAs(await this.#name(), this.#steps, (loss) => {
      this.#opening = undefined;
      this.#onLoss(loss);
    });
  }
}

/** Opens a database in its newest form; whoever asked closes it. */
export function openAs<Schema extends DBSchema>(
  name: string,
  steps: readonly Step<Schema>[],
  onLoss: (loss: Loss) => void = () => {},
): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, steps.length, {
    async upgrade(database, before, _after, change) {
      for (const step of steps.slice(before)) await step(database, change);
    },
    blocking(_current, wanted, event) {
      (event.target as IDBDatabase).close();
      onLoss(wanted === null ? "closed" : "outdated");
    },
    terminated: () => onLoss("closed"),
  });
}
