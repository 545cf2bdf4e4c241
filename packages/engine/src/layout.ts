import { checkNeighbors, type Layer, type Network } from "@handmade/nn";
import type { Arena } from "./arena.ts";
import { type Bend, bendOf } from "./bends.ts";

/** A layer's place in memory: class Layer of assembly/layer.ts. */
export interface Place {
  readonly inputs: number;
  readonly outputs: number;
  /** Bytes of a row of outputs, padded to whole vectors. */
  readonly stride: number;
  readonly bend: Bend;
  readonly W: number;
  readonly b: number;
  readonly y: number;
  readonly slope: number;
  readonly delta: number;
}

/** Bytes of class Layer. */
export const LAYER_BYTES = 40;

/** Where everything of a network lies, for batches of `batch`. */
export interface Layout {
  readonly places: readonly Place[];
  readonly values: number;
  /** Bytes of all weights and biases, padding included. */
  readonly bytes: number;
}

/** @throws Error if the layers do not fit each other */
export function layOut(net: Network, batch: number, arena: Arena): Layout {
  checkNeighbors(net);
  const values = arena.take(0);
  const parts = net.map(({ W, b, act }, l) => {
    const [inputs, outputs] = [W[0]!.length, b.length];
    const stride = padded(outputs) * 4;
    // A row more than inputs is read by four in `blame`; such rows are 0.
    const rows = l > 0 ? padded(inputs) : inputs;
    const at = { W: arena.take(rows * stride), b: arena.take(stride) };
    return { inputs, outputs, stride, bend: bendOf(act, l), ...at };
  });
  const bytes = arena.take(0) - values;
  const places = parts.map((part) => ({
    ...part,
    y: arena.take(batch * part.stride),
    slope: arena.take(batch * part.stride),
    delta: arena.take(batch * part.stride),
  }));
  return { places, values, bytes };
}

/** As many lanes as whole vectors of four have. */
export function padded(n: number): number {
  return Math.ceil(n / 4) * 4;
}

/** Writes the descriptions that the kernels read. */
export function describe(
  places: readonly Place[],
  at: number,
  u32: Uint32Array,
  f32: Float32Array,
): void {
  places.forEach((place, l) => {
    const k = (at + l * LAYER_BYTES) / 4;
    const { inputs, outputs, stride, bend, W, b, y, slope, delta } = place;
    u32.set([inputs, outputs, stride, bend.kind, 0, W, b, y, slope, delta], k);
    f32[k + 4] = bend.alpha;
  });
}

/** nn's W[out][in] to the engine's [in][out], rounded to float32. */
export function write(layer: Layer, place: Place, f32: Float32Array): void {
  const row = place.stride / 4;
  const W = place.W / 4;
  layer.W.forEach((weights, o) => {
    weights.forEach((weight, i) => {
      f32[W + i * row + o] = weight;
    });
  });
  f32.set(layer.b, place.b / 4);
}

/** And back: float64 holds every float32, so nothing is lost. */
export function read(layer: Layer, place: Place, f32: Float32Array): Layer {
  const row = place.stride / 4;
  const W = place.W / 4;
  return {
    W: layer.W.map((weights, o) =>
      weights.map((_, i) => f32[W + i * row + o]!),
    ),
    b: layer.b.map((_, o) => f32[place.b / 4 + o]!),
    act: layer.act,
  };
}
