import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  let film = [[...x]];
  for (const layer of net) {
    const z = preActivation(layer, film.at(-1)!);
    film = [...film, z, z.map((zi) => layer.act.f(zi))];
  }
  return film;
}
