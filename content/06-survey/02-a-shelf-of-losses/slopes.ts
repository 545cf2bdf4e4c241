import { asNumber } from "@handmade/figures/answers.ts";
import { linear, type Point } from "@handmade/figures/geometry.ts";
import { tell } from "@handmade/figures/words.ts";
import type { LossName } from "./driver.ts";

/** How hard a loss pulls, against what the output is. */
export interface Panel {
  readonly title: string;
  readonly across: string;
  readonly target: number;
  readonly losses: readonly LossName[];
}

export const panels: readonly Panel[] = [
  {
    title: "a number is wanted",
    across: "output − target",
    target: 0,
    losses: ["squared", "Huber", "absolute"],
  },
  {
    title: "a yes is wanted",
    across: "score",
    target: 1,
    losses: ["squared", "cross-entropy", "hinge"],
  },
];

/** Lines are told apart by these, without color. */
export const dashes: readonly string[] = ["", "9 4", "2 4"];

export const grid: readonly number[] = Array.from(
  { length: 81 },
  (_, k) => (k - 40) / 10,
);
export const [width, height] = [240, 200];
export const across = linear([-4, 4], [26, width - 6]);
export const up = linear([-3, 3], [height - 26, 8]);

export function readPulls(answer: unknown): (number | undefined)[] {
  const list = Array.isArray(answer) ? (answer as unknown[]) : [];
  return grid.map((_, k) => asNumber(list[k]));
}

/** Pieces of a curve: broken at jumps and where the paper ends. */
export function piecesOf(
  pulls: readonly (number | undefined)[],
): Point[][] {
  const found: Point[][] = [[]];
  for (const [k, pull] of pulls.entries()) {
    const before = pulls[k - 1];
    const jumps =
      pull !== undefined &&
      before !== undefined &&
      Math.abs(pull - before) > 0.7;
    const inside = pull !== undefined && Math.abs(pull) <= 3;
    if (!inside || jumps) found.push([]);
    if (inside) found.at(-1)!.push([across(grid[k]!), up(pull)]);
  }
  return found.filter((piece) => piece.length > 0);
}

export function caption(
  wrong: number,
  all: readonly (readonly (number | undefined)[])[],
): string {
  const at = grid.findIndex((e) => Math.abs(e - wrong) < 1e-9);
  const told = panels.map(({ losses }, p) =>
    losses.map((name, k) => {
      const pull = all[3 * p + k]![at];
      return `${name} ${pull === undefined ? "not a number" : tell(pull)}`;
    }),
  );
  return `Slopes at ${tell(wrong)}. A number is wanted: ${told[0]!.join(", ")}. A yes is wanted: ${told[1]!.join(", ")}.`;
}
