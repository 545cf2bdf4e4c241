import type { Moment } from "./race.ts";
import { bends } from "./task.ts";

/** Rounded down: 100 % are all of them. */
export const percent = (share: number) =>
  `${Math.floor(100 * share + 1e-9)} %`;

/** Losses get small; their first two digits are what matters. */
export const tellLoss = (loss: number | undefined) =>
  loss === undefined ? "none yet" : String(Number(loss.toPrecision(2)));

const list = (names: readonly string[]) =>
  names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** How the race stands. */
export function caption(given: {
  readonly set: string;
  readonly moment: Moment;
  /** Undefined where nothing can be said. */
  readonly shares: readonly (number | undefined)[];
  readonly epochs: number;
  readonly playing: boolean;
  readonly problem: string | undefined;
}): string {
  const { set, moment, shares, epochs, playing, problem } = given;
  if (problem) return `Stopped: ${problem}`;
  if (epochs === 0)
    return `Nothing learned yet. Six networks with the same first weights are to tell the ${set} apart; only their bends differ. Press play.`;
  const said = bends
    .map((bend, k) => ({ bend, share: shares[k] ?? 0, at: moment[k]! }))
    .filter(({ at }) => at.broken === undefined)
    .sort((one, other) => other.share - one.share);
  const [best, worst] = [said[0]!, said.at(-1)!];
  const fallen = bends.filter(
    (_, k) => moment[k]!.broken !== undefined,
  );
  const dead = bends
    .map((bend, k) => ({ bend, count: moment[k]!.dead }))
    .filter(({ count }) => count > 0)
    .map(({ bend, count }) => `${bend} ${count}`);
  return [
    `${playing ? "Training. " : ""}After ${epochs} ${epochs === 1 ? "epoch" : "epochs"}: ${best.bend} tells ${percent(best.share)} of 400 fresh points apart, ${worst.bend} ${percent(worst.share)}.`,
    ...(fallen.length > 0
      ? [`The steps were too large for ${list(fallen)}: NaN.`]
      : []),
    ...(dead.length > 0
      ? [`Dead of 16 hidden neurons: ${list(dead)}.`]
      : []),
  ].join(" ");
}
