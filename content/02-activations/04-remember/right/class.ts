import type { Layer, Network, Trace, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

class Film implements Trace {
  readonly xs: Vec[];
  readonly zs: Vec[] = [];

  constructor(x: Vec) {
    this.xs = [Array.from(x)];
  }

  expose({ W, b, act }: Layer): void {
    const heard = this.xs.at(-1)!;
    const z = matVec(W, heard).map((sum, o) => sum + b[o]);
    this.zs.push(z);
    this.xs.push(z.map((zi) => act.f(zi)));
  }
}

export function forwardTrace(net: Network, x: Vec): Trace {
  const film = new Film(x);
  for (const layer of net) film.expose(layer);
  return film;
}
