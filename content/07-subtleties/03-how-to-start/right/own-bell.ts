import { forwardTrace } from "./network.ts";

function deviation(v) {
  const mean = v.reduce((s, x) => s + x, 0) / v.length;
  return Math.sqrt(v.reduce((s, x) => s + (x - mean) ** 2, 0) / v.length);
}

// Twelve even draws, less their mean, are nearly a bell curve.
function bells(nIn, nOut, dev, rng) {
  const bell = () => {
    let sum = -6;
    for (let k = 0; k < 12; k++) sum += rng();
    return sum;
  };
  return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => dev * bell()));
}

export function heInit(nIn, nOut, rng) {
  return bells(nIn, nOut, Math.sqrt(2 / nIn), rng);
}

export function xavierInit(nIn, nOut, rng) {
  return bells(nIn, nOut, Math.sqrt(2 / (nIn + nOut)), rng);
}

export function activationSpread(net, data) {
  const all = data.map(({ x }) => forwardTrace(net, x).xs);
  return net.map((_, l) => deviation(all.flatMap((xs) => xs[l + 1])));
}
