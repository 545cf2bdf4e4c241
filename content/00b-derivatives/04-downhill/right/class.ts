import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

class Walker {
  readonly f: (p: Vec) => number;
  here: Vec;

  constructor(f: (p: Vec) => number, start: Vec) {
    this.f = f;
    this.here = [...start];
  }

  uphill(): Vec {
    const { f, here } = this;
    return here.map((at, i) => slope((x) => f(here.with(i, x)), at));
  }

  step(lr: number): void {
    const uphill = this.uphill();
    this.here = this.here.map((x, i) => x - lr * uphill[i]!);
  }
}

export const gradient = (f: (p: Vec) => number, p: Vec): Vec =>
  new Walker(f, p).uphill();

export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  const walker = new Walker(f, p);
  for (let k = 0; k < steps; k++) walker.step(lr);
  return walker.here;
}
