import type { Gradients, Vec } from "./types.ts";

/** Throws rather than spread a NaN through the network. */
function mustBeNumbers(v: Vec, name: string): void {
  const bad = v.findIndex((entry) => !Number.isFinite(entry));
  if (bad >= 0) throw new Error(`${name}[${bad}] is ${v[bad]}`);
}

export const weightGrads = (delta: Vec, xIn: Vec): Gradients => {
  mustBeNumbers(delta, "delta");
  mustBeNumbers(xIn, "xIn");
  const grads: Gradients = { dW: [], db: [] };
  for (const d of delta) {
    grads.dW.push(xIn.map((x) => d * x));
    grads.db.push(d);
  }
  return grads;
};
