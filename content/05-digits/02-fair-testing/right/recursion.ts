import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network, Random } from "./types.ts";

function deal<T>(
  hat: readonly T[],
  size: number,
  rng: Random,
): { train: T[]; test: T[] } {
  if (size === 0) return { train: [], test: [...hat] };
  const at = Math.floor(rng() * hat.length);
  const rest = deal(hat.toSpliced(at, 1), size - 1, rng);
  return { train: [hat[at], ...rest.train], test: rest.test };
}

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  return deal(data, Math.round(fraction * data.length), rng);
}

export function confusion(net: Network, data: Digit[]): number[][] {
  if (data.length === 0) {
    const { b } = net[net.length - 1];
    return b.map(() => b.map(() => 0));
  }
  const [{ x, label }, ...rest] = data;
  const table = confusion(net, rest);
  table[label][argmax(forward(net, x))] += 1;
  return table;
}
