import type { Gradients, Network } from "./types.ts";

type Nested = number | Nested[];
type Kept = { m: number; v: number };

export function optimizer(kind: string, options: { [name: string]: number } = {}) {
  const usual: { [name: string]: number } = { momentum: 0.9, decay: 0.99, decay1: 0.9, decay2: 0.999, eps: 1e-8 };
  const set = (name: string) => (name in options ? options[name] : usual[name]);
  const memory = new Map<string, Kept>();
  let count = 0;

  function way(g: number, kept: Kept): number {
    if (kind === "sgd") return g;
    if (kind === "momentum") { kept.m = set("momentum") * kept.m + g; return kept.m; }
    const adam = kind === "adam";
    const share = set(adam ? "decay2" : "decay");
    kept.v = share * kept.v + (1 - share) * g * g;
    if (!adam) return g / (Math.sqrt(kept.v) + set("eps"));
    kept.m = set("decay1") * kept.m + (1 - set("decay1")) * g;
    const top = kept.m / (1 - set("decay1") ** count);
    return top / (Math.sqrt(kept.v / (1 - share ** count)) + set("eps"));
  }

  function walk(values: Nested[], slopes: Nested[], path: string, lr: number): void {
    values.forEach((value, i) => {
      const here = `${path}/${i}`;
      if (Array.isArray(value)) return walk(value, slopes[i] as Nested[], here, lr);
      if (!memory.has(here)) memory.set(here, { m: 0, v: 0 });
      values[i] = value - lr * way(slopes[i] as number, memory.get(here)!);
    });
  }

  return {
    step(net: Network, grads: Gradients[], lr: number) {
      count += 1;
      walk([...net.map(({ W }) => W)], grads.map(({ dW }) => dW), "W", lr);
      walk([...net.map(({ b }) => b)], grads.map(({ db }) => db), "b", lr);
    },
  };
}
