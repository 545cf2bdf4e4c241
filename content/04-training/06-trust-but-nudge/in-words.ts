import { tell } from "@handmade/figures/words.ts";
import { type Cell, OFF } from "./hunt.ts";

/** A small number as people write it: "3e-10", or "0.33". */
export function tellError(error: number): string {
  return error < 0.005 && error > 0
    ? error.toExponential(0)
    : tell(error);
}

/** "layer 1, W[2][0]", or "layer 1, b[2]" */
export function nameOf({
  layer,
  i,
  j,
}: Pick<Cell, "layer" | "i" | "j">) {
  return `layer ${layer}, ${j < 0 ? `b[${i}]` : `W[${i}][${j}]`}`;
}

/** What the heat table shows, without saying what it means. */
export function caption(name: string, cells: readonly Cell[]): string {
  const off = cells.filter(({ error }) => error > OFF);
  const worst = cells.reduce((one, other) =>
    other.error > one.error ? other : one,
  );
  if (off.length === 0)
    return `${name}: nothing is off. The largest relative error is ${tellError(worst.error)}, what rounding leaves.`;
  const layers = [...new Set(off.map(({ layer }) => layer))];
  const where =
    layers.length > 1
      ? `layers ${layers.slice(0, -1).join(", ")} and ${layers.at(-1)}`
      : `layer ${layers[0]}`;
  return `${name}: ${off.length} of ${cells.length} slopes are off, in ${where}. The largest relative error is ${tellError(worst.error)}, at ${nameOf(worst)}.`;
}

/** What a learner's `gradCheck` says of the sound gradient. */
export function verdict(answer: unknown): string {
  const { maxRelError, worst } = Object(answer);
  if (typeof maxRelError !== "number" || !worst)
    return "gradCheck gives no number and place here.";
  return `gradCheck says ${tellError(maxRelError)}, at ${nameOf(worst)}.`;
}
