import type { Layer, Vec } from "./types.ts";

const fit = (what: string, have: number, need: number): void => {
  if (have !== need) throw new Error(`${what}: ${have} for ${need}`);
};

export function preActivation(
  layer: Pick<Layer, "W" | "b">,
  x: Vec,
): Vec {
  const { W, b } = layer;
  fit("biases for neurons", b.length, W.length);
  const z: Vec = [];
  W.forEach((row, o) => {
    fit("weights for inputs", row.length, x.length);
    let sum = 0;
    row.forEach((w, i) => (sum += w * x[i]));
    z.push(sum + b[o]);
  });
  return z;
}
