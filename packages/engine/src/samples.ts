import { EngineError } from "./errors.ts";

/** nn's `Sample`, or the same in typed arrays. */
export interface SampleLike {
  readonly x: ArrayLike<number>;
  readonly t: ArrayLike<number>;
}

/** @throws EngineError naming the first sample that does not fit */
export function checkSamples(
  data: readonly SampleLike[],
  inputs: number,
  outputs: number,
): void {
  if (data.length === 0)
    throw new EngineError("data", "engine: data is empty; it needs a sample.");
  data.forEach(({ x, t }, s) => {
    checkNumbers(`x of sample ${s}`, x, inputs, "the network reads");
    checkNumbers(`t of sample ${s}`, t, outputs, "the network gives");
  });
}

function checkNumbers(
  name: string,
  numbers: ArrayLike<number>,
  wanted: number,
  because: string,
): void {
  if (numbers.length !== wanted)
    throw new EngineError(
      "sizes",
      `engine: ${name} has ${numbers.length} numbers but ${because} ` +
        `${wanted}; they must be as many.`,
    );
  for (let i = 0; i < numbers.length; i++)
    if (!Number.isFinite(Math.fround(numbers[i]!)))
      throw new EngineError(
        "data",
        `engine: ${name} has ${numbers[i]} at ${i}; float32 must hold it ` +
          "as a finite number. Look at where the data is read.",
      );
}

/** How many numbers are not exactly 0 in float32: in all, and at most.
 * Data that is all 0 has room for one too. */
export function inkOf(data: readonly SampleLike[]): {
  readonly entries: number;
  readonly longest: number;
} {
  let [entries, longest] = [0, 1];
  for (const { x } of data) {
    let ink = 0;
    for (let i = 0; i < x.length; i++) if (Math.fround(x[i]!) !== 0) ink++;
    entries += ink;
    longest = Math.max(longest, ink);
  }
  return { entries, longest };
}
