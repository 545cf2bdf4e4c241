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
  const out = [];
  for (let l = 0; l < net.length; l++) {
    const n = net[l].b.length;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += deviation(data.map(({ x }) => forwardTrace(net, x).xs[l + 1][i]));
    out.push(sum / n);
  }
  return out;
}
