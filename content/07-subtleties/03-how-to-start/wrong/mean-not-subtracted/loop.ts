import { forwardTrace } from "./network.ts";
import { normal } from "./random.ts";

function deviation(v) {
  return Math.sqrt(v.reduce((s, x) => s + x * x, 0) / v.length);
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
  for (let l = 1; l <= net.length; l++) {
    const v = [];
    for (const { x } of data) v.push(...forwardTrace(net, x).xs[l]);
    let mean = 0;
    for (const a of v) mean += a / v.length;
    let squares = 0;
    for (const a of v) squares += a * a;
    out.push(Math.sqrt(squares / v.length));
  }
  return out;
}
