import type { Bend, Start } from "../../protocol.ts";
import { unpack } from "../../protocol.ts";

/** One layer of a start, taken out of the long list of numbers. */
export interface LayerStart {
  readonly inputs: number;
  readonly outputs: number;
  readonly bend: Bend;
  /** `W[o * inputs + i]` */
  readonly W: Float64Array;
  readonly b: Float64Array;
}

export function layersOf({ sizes, bends, numbers }: Start): LayerStart[] {
  const all = unpack(numbers);
  let from = 0;
  const take = (count: number) => {
    from += count;
    return all.slice(from - count, from);
  };
  return bends.map((bend, l) => {
    const [inputs, outputs] = [sizes[l]!, sizes[l + 1]!];
    const W = take(inputs * outputs);
    return { inputs, outputs, bend, W, b: take(outputs) };
  });
}

/** The other way round: layers' numbers in one long list. */
export function joined(
  layers: readonly { W: ArrayLike<number>; b: ArrayLike<number> }[],
): Float64Array {
  const parts = layers.flatMap(({ W, b }) => [W, b]);
  const all = new Float64Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * A list as people's own code makes it, number by number. Not spread from
 * the typed array and not cloned: V8 would keep its numbers boxed, one by
 * one, at a third of the speed.
 */
export function listOf(numbers: Float64Array): number[] {
  return Array.from({ length: numbers.length }, (_, k) => numbers[k]!);
}

/** Rows of `columns` numbers as lists, the way nn likes them. */
export function rowsOf(numbers: Float64Array, columns: number): number[][] {
  return Array.from({ length: numbers.length / columns }, (_, r) =>
    listOf(numbers.subarray(r * columns, (r + 1) * columns)),
  );
}
