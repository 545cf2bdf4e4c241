import type { Network } from "@handmade/nn";
import * as library from "@handmade/nn";

export const leaky = (alpha: number) => ({
  $lent: "leakyRelu",
  of: [alpha],
});

/** Our own network of such a description, for the right answers. */
export const net = (given: unknown): Network =>
  borrowed(given) as Network;

function borrowed(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(borrowed);
  if (typeof given !== "object" || given === null) return given;
  const { $lent, of } = given as { $lent?: string; of?: unknown[] };
  if (!$lent)
    return Object.fromEntries(
      Object.entries(given).map(([key, one]) => [key, borrowed(one)]),
    );
  const found = (library as Record<string, unknown>)[$lent];
  return of ? (found as (...args: unknown[]) => unknown)(...of) : found;
}
