import { normalWeights } from "./first-weights.ts";
import { forwardTrace } from "./network.ts";

function deviation(v) {
  const mean = v.reduce((s, x) => s + x, 0) / v.length;
  return Math.sqrt(v.reduce((s, x) => s + (x - mean) ** 2, 0) / v.length);
}

export function heInit(nIn, nOut, rng) {
  return normalWeights(nIn, nOut, Math.sqrt(2 / nIn), rng);
}

export function xavierInit(nIn, nOut, rng) {
  return normalWeights(nIn, nOut, Math.sqrt(2 / (nIn + nOut)), rng);
}

export function activationSpread(net, data) {
  const all = data.map(({ x }) => forwardTrace(net, x).xs);
  return net.map((_, l) => deviation(all.flatMap((xs) => xs[l + 1])));
}
