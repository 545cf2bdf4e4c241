import { type Proof, unpack } from "./protocol.ts";

/** After how many updates the peers' numbers are compared. */
export const STEPS = [1, 10, 100] as const;

/** How far apart two peers are, and where both had numbers. */
export interface Difference {
  /** In any loss, weight or bias, answer or element. */
  readonly largest: number;
  /** The last step that both were asked for. */
  readonly step: number;
}

/** @throws Error if one has numbers where the other has none */
export function difference(
  ours: readonly Proof[],
  theirs: readonly Proof[],
): Difference {
  let [largest, last] = [0, 0];
  for (const { step, loss, numbers } of ours) {
    const other = theirs.find((proof) => proof.step === step);
    if (!other) continue;
    const [mine, its] = [unpack(numbers), unpack(other.numbers)];
    if (mine.length !== its.length)
      throw new Error(`${mine.length} numbers against ${its.length}`);
    largest = worse(largest, Math.abs(loss - other.loss));
    mine.forEach((value, k) => {
      largest = worse(largest, Math.abs(value - its[k]!));
    });
    last = Math.max(last, step);
  }
  return { largest, step: last };
}

/** The larger; NaN stays NaN. */
function worse(a: number, b: number): number {
  return b <= a || Number.isNaN(a) ? a : b;
}
