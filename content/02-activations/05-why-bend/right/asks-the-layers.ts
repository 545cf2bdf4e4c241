import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Vec } from "./types.ts";
import { transpose } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const both = (x: Vec) => preActivation(l2, preActivation(l1, x));
  const n = l1.W[0].length;
  const b = both(new Array(n).fill(0));
  const columns = Array.from({ length: n }, (_, i) => {
    const x = new Array(n).fill(0);
    x[i] = 1;
    return both(x).map((y, o) => y - b[o]);
  });
  return { W: transpose(columns), b };
}
export const xorNetwork = [
  { W: [[-1, -1], [1, 1]], b: [1, -1], act: leakyRelu(0) },
  { W: [[-2, -2]], b: [1.4], act: leakyRelu(0) },
];
