import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";

type Raw = Pick<Layer, "W" | "b">;

/**
 * Two layers without an activation, as one that says the same.
 *
 * @param l1 hears x
 * @param l2 hears what l1 says
 * @returns a new table W and a new list b
 */
export function collapse(l1: Raw, l2: Raw): Raw {
  // TODO: what goes into W, and what into b?
  return { W: [], b: [] };
}

/** Exclusive or: yes where its two inputs differ, no where they agree. */
export const xorNetwork = [
  {
    // TODO: a row for each hidden neuron.
    W: [
      [0, 0],
      [0, 0],
    ],
    b: [0, 0],
    act: leakyRelu(0.1),
  },
  {
    // TODO: what the last neuron makes of them.
    W: [[0, 0]],
    b: [0],
    act: leakyRelu(0.1),
  },
];
