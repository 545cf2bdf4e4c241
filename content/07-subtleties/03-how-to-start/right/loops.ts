import { forwardTrace } from "./network.ts";
import { normal } from "./random.ts";

export function heInit(nIn, nOut, rng) {
  const W = [];
  for (let i = 0; i < nOut; i++) {
    const row = [];
    for (let j = 0; j < nIn; j++) row.push((Math.sqrt(2 / nIn)) * normal(rng));
    W.push(row);
  }
  return W;
}

export function xavierInit(nIn, nOut, rng) {
  const W = [];
  for (let i = 0; i < nOut; i++) {
    const row = [];
    for (let j = 0; j < nIn; j++) row.push((Math.sqrt(2 / (nIn + nOut))) * normal(rng));
    W.push(row);
  }
  return W;
}

export function activationSpread(net, data) {
  const out = [];
  for (let l = 0; l < net.length; l++) {
    let n = 0;
    let sum = 0;
    for (const { x } of data)
      for (const a of forwardTrace(net, x).xs[l + 1]) {
        n += 1;
        sum += a;
      }
    let squares = 0;
    for (const { x } of data)
      for (const a of forwardTrace(net, x).xs[l + 1]) squares += (a - sum / n) ** 2;
    out.push(Math.sqrt(squares / n));
  }
  return out;
}
