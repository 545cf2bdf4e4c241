import {
  heInit,
  layerForward,
  leakyRelu,
  normal,
  randomFrom,
} from "@handmade/nn";

/** Ten layers of a hundred leaky ReLUs, as wide as He's rule is sure. */
const depth = 10;
const width = 100;
const samples = 10;

/** How far the signal spreads, layer by layer, under this `heInit`. */
export function tenLayers(seed: number): number[] {
  const rng = randomFrom(seed);
  const act = leakyRelu(0.1);
  const b = new Array<number>(width).fill(0);
  let signals = Array.from({ length: samples }, () =>
    Array.from({ length: width }, () => normal(rng)),
  );
  return Array.from({ length: depth }, () => {
    const W = heInit(width, width, rng);
    signals = signals.map((x) => layerForward({ W, b, act }, x));
    return deviationOf(signals.flat());
  });
}

function deviationOf(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  return Math.sqrt(squares / n);
}
