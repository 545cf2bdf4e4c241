import { linear } from "@handmade/figures/geometry.ts";

/** Pictures in the course's training data. */
export const pictures = 60_000;

/** A forward pass, one back, and a third for the weights. */
export const passesOfChapter4 = 3;

/** Parameters of 784-n-n-10: every neuron's weights, and its bias. */
export const parametersOf = (n: number): number =>
  (784 + 1) * n + (n + 1) * n + (n + 1) * 10;

/** What nudging costs, in forward passes and seconds. */
export function cost(neurons: number, passMs: number) {
  const parameters = parametersOf(neurons);
  const passes = 2 * parameters;
  const second = passMs / 1000;
  return {
    parameters,
    passes,
    picture: passes * second,
    epoch: passes * pictures * second,
    chapter4: passesOfChapter4 * pictures * second,
  };
}

/** The size of the drawing, in SVG units. */
export const [width, height] = [420, 196];
/** Where the ruler lies, below the bars. */
export const floor = 146;

/** A time on the ruler: from a twentieth of a second to thirty years. */
export const shortest = 0.05;
const scale = linear(
  [Math.log10(shortest), Math.log10(1e9)],
  [14, width - 14],
);
export const along = (seconds: number): number =>
  scale(Math.log10(Math.max(seconds, shortest)));

export const marks: readonly (readonly [string, number])[] = [
  ["second", 1],
  ["minute", 60],
  ["hour", 3_600],
  ["day", 86_400],
  ["month", 30.44 * 86_400],
  ["year", 365.25 * 86_400],
];
