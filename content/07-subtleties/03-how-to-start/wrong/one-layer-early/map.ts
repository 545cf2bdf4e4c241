import { forwardTrace } from "./network.ts";
import { normal } from "./random.ts";

function deviation(v) {
  const mean = v.reduce((s, x) => s + x, 0) / v.length;
  return Math.sqrt(v.reduce((s, x) => s + (x - mean) ** 2, 0) / v.length);
}

export function heInit(nIn, nOut, rng) {
  const dev = Math.sqrt(2 / nIn);
  return Array.from({ length: nOut }, () =>
    Array.from({ length: nIn }, () => dev * normal(rng)),
  );
}

export function xavierInit(nIn, nOut, rng) {
  const dev = Math.sqrt(2 / (nIn + nOut));
  return Array.from({ length: nOut }, () =>
    Array.from({ length: nIn }, () => dev * normal(rng)),
  );
}

export function activationSpread(net, data) {
  const all = data.map(({ x }) => forwardTrace(net, x).xs);
  return net.map((_, l) => deviation(all.flatMap((xs) => xs[l])));
}
