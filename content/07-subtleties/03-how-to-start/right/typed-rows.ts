import { forwardTrace } from "./network.ts";
import { normal } from "./random.ts";

function deviation(v) {
  const mean = v.reduce((s, x) => s + x, 0) / v.length;
  return Math.sqrt(v.reduce((s, x) => s + (x - mean) ** 2, 0) / v.length);
}

export function heInit(nIn, nOut, rng) {
  const rows = [];
  for (let i = 0; i < nOut; i++) rows.push(Float64Array.from({ length: nIn }, () => normal(rng) * Math.sqrt(2 / nIn)));
  return rows.map((row) => [...row]);
}

export function xavierInit(nIn, nOut, rng) {
  const dev = Math.sqrt(2 / (nIn + nOut));
  return Array.from({ length: nOut }, () =>
    Array.from({ length: nIn }, () => dev * normal(rng)),
  );
}

export function activationSpread(net, data) {
  const traces = data.map(({ x }) => forwardTrace(net, x).xs.slice(1));
  return net.map((_, l) => {
    const v = Float64Array.from(traces.flatMap((xs) => xs[l]));
    const mean = v.reduce((s, x) => s + x, 0) / v.length;
    return Math.sqrt(v.map((x) => (x - mean) ** 2).reduce((s, x) => s + x, 0) / v.length);
  });
}
