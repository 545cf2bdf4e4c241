import { tellCount } from "@handmade/figures/words.ts";
import type { Side } from "./setting.ts";

/** Rounded down: 100 % are all of them. */
export const percent = (share: number) =>
  `${Math.floor(100 * share + 1e-9)} %`;

/** Losses get small; their first two digits are what matters. */
export const tellLoss = (loss: number | undefined) =>
  loss === undefined ? "none yet" : String(Number(loss.toPrecision(2)));

/** "8 hidden neurons", "16 and 12 hidden neurons" */
export function neurons({ hidden }: Side): string {
  const layers = hidden.filter((count) => count > 0);
  const one = layers.length === 1 && layers[0] === 1;
  return `${layers.join(" and ")} hidden ${one ? "neuron" : "neurons"}`;
}

export interface State {
  readonly set: string;
  readonly sides: readonly Side[];
  /** Of each run: the share of points that it tells apart. */
  readonly shares: readonly number[];
  readonly losses: readonly (number | undefined)[];
  readonly epochs: number;
  readonly seen: number;
  /** The points it is tried on: "400 fresh points". */
  readonly tried: string;
  readonly playing: boolean;
  readonly problem: string | undefined;
}

/** Where the runs stand. */
export function caption(state: State): string {
  const { set, sides, shares, losses, epochs, seen, tried } = state;
  const [first, second] = shares.map(percent);
  const beside = second ? `, the other run ${second}` : "";
  if (state.problem) return `Stopped: ${state.problem}`;
  if (seen === 0)
    return `Nothing learned yet. On ${set}, ${neurons(sides[0]!)} with random weights tell ${first} of ${tried} apart${beside}. Press play.`;
  const rounds =
    epochs < 1
      ? `${tellCount(seen)} points`
      : `${Math.floor(epochs)} ${epochs < 2 ? "epoch" : "epochs"}, ${tellCount(seen)} points`;
  const now = state.playing ? "Training. " : "";
  return `${now}After ${rounds}: loss ${tellLoss(losses[0])}, and ${first} of ${tried} told apart${beside}.`;
}

/** What the spirals are an invitation to. */
export const ENOUGH = 0.95;

/** The fewest hidden neurons so far that told the spirals apart. */
export function challenge(record: number | undefined): string {
  const task = `Challenge: tell ${percent(ENOUGH)} of the spirals apart with as few hidden neurons as you can.`;
  return record === undefined
    ? `${task} Nobody here has done it yet.`
    : `${task} Your record on this visit: ${record}.`;
}
