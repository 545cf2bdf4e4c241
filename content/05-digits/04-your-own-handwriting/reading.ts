import type { HandedNetwork } from "@handmade/figures/networks.svelte.ts";
import {
  argmax,
  forward,
  type Network,
  softmax,
  type Vec,
} from "@handmade/nn";
import type { PlainLayer } from "./driver.ts";

/** What a network made of a picture. */
export interface Reading {
  /** Ten chances, or ten outputs if the network does not give scores. */
  readonly bars: Vec;
  readonly best: number;
}

/** The answer `y` of a network, as it is shown. */
export function readingOf(
  y: Vec,
  meaning: HandedNetwork["meaning"],
): Reading {
  return {
    bars: meaning === "scores" ? softmax(y) : y,
    best: argmax(y),
  };
}

/** What `handed` reads on a picture. */
export function read(
  handed: HandedNetwork,
  picture: readonly number[],
): Reading {
  return readingOf(
    forward(handed.network, [...picture]),
    handed.meaning,
  );
}

/** A network as plain data, which can be handed to a program. */
export function plain(network: Network): PlainLayer[] {
  return network.map(({ W, b, act }) => ({
    W,
    b,
    activation: act.name ?? "",
  }));
}
