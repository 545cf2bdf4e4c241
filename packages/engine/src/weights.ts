import type { Layer } from "@handmade/nn";
import type { Place } from "./layout.ts";

/** nn's W[out][in] to the engine's panels, rounded to float32. */
export function write(layer: Layer, place: Place, f32: Float32Array): void {
  layer.W.forEach((weights, o) => {
    const { first, row } = column(place, o);
    weights.forEach((weight, i) => {
      f32[first + i * row] = weight;
    });
  });
  f32.set(layer.b, place.b / 4);
}

/** And back: float64 holds every float32, so nothing is lost. */
export function read(layer: Layer, place: Place, f32: Float32Array): Layer {
  return {
    W: layer.W.map((weights, o) => {
      const { first, row } = column(place, o);
      return weights.map((_, i) => f32[first + i * row]!);
    }),
    b: layer.b.map((_, o) => f32[place.b / 4 + o]!),
    act: layer.act,
  };
}

/** Where output `o`'s first weight is, and how far to its next. */
function column(place: Place, o: number): { first: number; row: number } {
  const panel = place.panel / 4;
  const from = o - (o % panel);
  const row = Math.min(panel, place.width / 4 - from);
  return { first: place.W / 4 + from * place.rows + (o - from), row };
}
