import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  const film = [[...x]];
  for (const layer of net) {
    const z = preActivation(layer, film[film.length - 1]);
    film.push(z);
    film.push(applyTo(layer.act.f, z));
  }
  return film;
}
