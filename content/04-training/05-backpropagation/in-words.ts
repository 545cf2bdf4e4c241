import { tell, tellAll } from "@handmade/figures/words.ts";
import { nameOf } from "./first-wrong.ts";
import type { Seen, Stop } from "./seen.ts";
import type { Moment } from "./walk.ts";

const list = (numbers: readonly (number | undefined)[]): string =>
  numbers.every((one) => one !== undefined)
    ? tellAll(numbers)
    : "no numbers";

/** Digits that tell two numbers apart. */
function apart(got: number, wanted: number): [string, string] {
  const [a, b] = [tell(got), tell(wanted)];
  return a === b ? [got.toFixed(5), wanted.toFixed(5)] : [a, b];
}

/** What happens at a moment, in words. */
export function caption(given: {
  readonly moment: Moment;
  readonly all: Seen;
  readonly t: readonly number[];
  /** Set if the film stops at this very moment. */
  readonly stop: Stop | undefined;
}): string {
  const { moment, all, t, stop } = given;
  if (stop) return `The film stops here. ${fault(stop)}`;
  const { step, l } = moment;
  switch (step) {
    case "forward":
      return `The pass forward is over. The network says ${list(all.xs.at(-1)!)}; wanted was ${tellAll(t)}.`;
    case "output":
      return `Blame begins at the output: the loss's gradient, times the slope at each sum. Layer ${l}'s sums are blamed with ${list(all.deltas[l]!)}.`;
    case "settle":
      return l === 0
        ? "Layer 0 is settled: its blame, times the input. Before it there is nothing to change, so the walk is over, and every weight knows its slope."
        : `Layer ${l} is settled: each weight gets its neuron's blame, times what came in; each bias gets the blame itself.`;
    case "through":
      return `Blame goes back through the weights of layer ${l}: what it heard is blamed with ${list(all.dxs[l]!)}.`;
    case "bend":
      return `Blame crosses the bend of layer ${l}, times its slope at each sum: ${list(all.deltas[l]!)} are left.`;
  }
}

function fault({ l, problem, cell }: Stop): string {
  if (problem) return problem;
  const [is, should] = apart(cell!.got, cell!.wanted);
  return `grads[${l}].${nameOf(cell!)} is ${is}; it should be ${should}.`;
}
