import { activationNamed, type Network } from "@handmade/nn";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
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

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** The desk's own shelf in the browser; rejects where that is refused. */
export function openShelf(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>("handmade-desk", 1, {
    upgrade(database) {
      database.createObjectStore("kept");
    },
    blocking(_current, _blocked, event) {
      opening = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
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
  await (await openShelf()).put("kept", network, "network");
}

/** A fresh copy, with the library's activations, for whatever asks it. */
export function networkFrom({ layers }: Pick<KeptNetwork, "layers">): Network {
  return layers.map(({ W, b, activation }) => ({
    W: W.map((row) => [...row]),
    b: [...b],
    act: activationNamed(activation),
  }));
}
