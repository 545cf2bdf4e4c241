import { activationNamed, type Network } from "@handmade/nn";
import type { DBSchema, IDBPDatabase } from "idb";
import { Opening, openAs, type Step } from "../keeping/opening.ts";
import { currentProject, databaseOf } from "../keeping/projects.ts";
import type { Settings } from "./messages.ts";

/** A layer as plain data: what it computes is told by name. */
export interface KeptLayer {
  readonly W: readonly (readonly number[])[];
  readonly b: readonly number[];
  /** `"leakyRelu(0.1)"`; the library's `activationNamed` knows it. */
  readonly activation: string;
}

/** A network that was trained on the desk, in this browser. */
export interface KeptNetwork {
  readonly layers: readonly KeptLayer[];
  /** What it was trained with. */
  readonly settings: Settings;
  /** Pictures it learned from, in all epochs. */
  readonly pictures: number;
  /** Share of the test pictures it last read right, 0 to 1. */
  readonly accuracy?: number | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Schema extends DBSchema {
  /** By name: there is one network, and there may be one run under way. */
  kept: { key: "network" | "run"; value: unknown };
}

const steps: readonly Step<Schema>[] = [
  (database) => {
    database.createObjectStore("kept");
  },
];

export const deskBase = "handmade-desk";

const shelf = new Opening<Schema>(
  async () => databaseOf(deskBase, await currentProject()),
  steps,
);

/** The desk's own shelf in the browser; rejects where that is refused. */
export function openShelf(): Promise<IDBPDatabase<Schema>> {
  return shelf.open();
}

/** The same of any project; whoever asked closes it. */
export function openShelfOf(project: string): Promise<IDBPDatabase<Schema>> {
  return openAs(databaseOf(deskBase, project), steps);
}

/**
 * The network as the last run left it when it was paused, stopped or
 * finished. Undefined if nothing was trained here, or where the browser
 * refuses storage.
 */
export async function keptNetwork(): Promise<KeptNetwork | undefined> {
  try {
    const found = await (await openShelf()).get("kept", "network");
    return found as KeptNetwork | undefined;
  } catch {
    return undefined;
  }
}

/** Resolves when the network is written; rejects where that is refused. */
export async function keepNetwork(network: KeptNetwork): Promise<void> {
  const shelf = await openShelf();
  const work = shelf.transaction("kept", "readwrite", { durability: "strict" });
  await Promise.all([work.store.put(network, "network"), work.done]);
}

/** A fresh copy, with the library's activations, for whatever asks it. */
export function networkFrom({ layers }: Pick<KeptNetwork, "layers">): Network {
  return layers.map(({ W, b, activation }) => ({
    W: W.map((row) => [...row]),
    b: [...b],
    act: activationNamed(activation),
  }));
}
