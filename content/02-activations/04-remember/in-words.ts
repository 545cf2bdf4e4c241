import { tell, tellAll } from "@handmade/figures/words.ts";
import { leakyRelu } from "@handmade/nn";
import { alpha, type Exposure, layers, nameOf } from "./film.ts";

const numbers = (one: Exposure): string =>
  one.numbers.every((value) => value !== undefined)
    ? tellAll(one.numbers)
    : "no numbers";

/**
 * What is on a frame, in words.
 *
 * @param all the whole trace
 * @param k which frame is looked at
 * @param newest the last frame that is exposed
 * @param problem what is wrong with the trace as a whole
 */
export function caption(given: {
  readonly all: readonly Exposure[];
  readonly k: number;
  readonly newest: number;
  readonly problem: string | undefined;
}): string {
  const { all, k, newest, problem } = given;
  if (problem) return problem;
  const one = all[k]!;
  if (k > newest)
    return `${nameOf(one)} is blank: nothing has reached it yet.`;
  if (one.problem) return one.problem;
  const what = `${opening(one)} ${numbers(one)}.`;
  const odd = oddity(all, k);
  if (odd) return `${what} ${odd}`;
  return k < newest
    ? `${what} The trace still has them; forward has let go of them.`
    : what;
}

function opening(one: Exposure): string {
  const name = nameOf(one);
  if (one.field === "zs")
    return `${name} holds the sums of layer ${one.l}:`;
  return one.l === 0
    ? `${name} is the input:`
    : `${name} is what layer ${one.l - 1} said:`;
}

/** A frame that does not follow from the one before it. */
function oddity(
  all: readonly Exposure[],
  k: number,
): string | undefined {
  const [before, one] = [all[k - 1], all[k]!];
  if (!before || before.problem) return;
  const from = before.numbers as readonly number[];
  const { f } = leakyRelu(alpha);
  const { W, b } = layers[before.l]!;
  const wanted =
    one.field === "xs"
      ? from.map((z) => f(z))
      : W.map((row, o) =>
          row.reduce((sum, w, i) => sum + w * from[i]!, b[o]!),
        );
  // Anything a reader could see at two decimals is another number.
  const o = wanted.findIndex(
    (v, i) => Math.abs(v - one.numbers[i]!) > 0.005,
  );
  if (o < 0) return;
  const verb =
    one.field === "xs" ? "the bend makes" : "the layer makes";
  return `But of ${nameOf(before)} ${verb} ${tell(wanted[o]!)} at [${o}].`;
}
