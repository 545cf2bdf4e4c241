import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const W = l2.W.map((row) => {
    const sum = new Float64Array(l1.W[0].length);
    row.forEach((w, k) => l1.W[k].forEach((v, i) => (sum[i] += w * v)));
    return Array.from(sum);
  });
  const b = Float64Array.from(l2.b);
  l2.W.forEach((row, o) => row.forEach((w, k) => (b[o] += w * l1.b[k])));
  return { W, b: [...b] };
}
export const xorNetwork = [
  { W: [[10, 10], [10, 10]], b: [-5, -15], act: leakyRelu(0.1) },
  { W: [[1, -3]], b: [-5], act: leakyRelu(0.1) },
];
