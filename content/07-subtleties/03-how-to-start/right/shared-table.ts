import { forwardTrace } from "./network.ts";
import { normal } from "./random.ts";

function deviation(v) {
  const mean = v.reduce((s, x) => s + x, 0) / v.length;
  return Math.sqrt(v.reduce((s, x) => s + (x - mean) ** 2, 0) / v.length);
}

const table = (nIn, nOut, deviation, rng) =>
  [...Array(nOut)].map(() => [...Array(nIn)].map(() => deviation * normal(rng)));
export const heInit = (nIn, nOut, rng) => table(nIn, nOut, Math.SQRT2 / Math.sqrt(nIn), rng);
export const xavierInit = (nIn, nOut, rng) => table(nIn, nOut, (0.5 * (nIn + nOut)) ** -0.5, rng);
export const activationSpread = (net, data) => {
  const traces = data.map((one) => forwardTrace(net, one.x));
  return net.map((_, l) => deviation(traces.map(({ xs }) => xs[l + 1]).flat()));
};
