import { tell } from "@handmade/figures/words.ts";
import {
  margin,
  type Numbers,
  onItsSide,
  type Row,
  saysOf,
} from "./rows.ts";

/** How many rows of a truth table come out on their side of 0. */
export const contented = (numbers: Numbers, rows: readonly Row[]) =>
  rows.filter((row) => onItsSide(saysOf(numbers, row), row)).length;

/** The numbers, the counter, and the first row to look at. */
export function caption(
  gate: string,
  numbers: Numbers,
  rows: readonly Row[],
): string {
  const { w, b } = numbers;
  const count = contented(numbers, rows);
  const set = `${gate}, tried with weights ${w.map(tell).join(" and ")} and bias ${tell(b)}: ${count} of ${rows.length} rows come out right.`;
  const bad = rows.find((row) => !onItsSide(saysOf(numbers, row), row));
  if (bad) return `${set} ${about(numbers, bad)}`;
  const near = rows.find(
    (row) => Math.abs(saysOf(numbers, row)) < margin - 1e-9,
  );
  if (!near) return `${set} All have room, too.`;
  return `${set} But for ${inputs(near)} it says ${tell(saysOf(numbers, near))}, closer to 0 than ${margin}.`;
}

const inputs = ({ x }: Row) => x.join(" and ");

function about(numbers: Numbers, row: Row): string {
  const z = saysOf(numbers, row);
  const is = z === 0 ? "0, on the line" : tell(z);
  return `For ${inputs(row)} it says ${is}, and should be ${row.wanted ? "above" : "below"} 0.`;
}

/** What a reader may think makes XOR impossible, and what we reply. */
export const reasons = [
  {
    text: "I have tried long enough.",
    reply:
      "That proves patience. There are always numbers that nobody has tried yet.",
  },
  {
    text: "Three numbers cannot satisfy four rows.",
    reply:
      "AND has four rows as well, and there three numbers are enough. So it cannot be that alone.",
  },
  {
    text: "What the four rows ask for contradicts itself.",
    reply: "It does, and here is how.",
  },
] as const;

/** Which of the reasons is one. */
export const soundReason = 2;

/**
 * Why the present numbers fail, whatever they are: the four demands
 * come down to one number that should be on both sides of 0.
 */
export function whyTheseFail({ w, b }: Numbers): string {
  const sum = w[0]! + w[1]! + 2 * b;
  const yours = `With the numbers above, w₁ + w₂ + 2b is ${tell(sum)}`;
  // Sliders move in tenths; the rest is dust of binary fractions.
  if (Math.abs(sum) < 1e-9)
    return `${yours}: neither below nor above, so a row of each pair has to fail.`;
  return sum < 0
    ? `${yours}, below 0. So at least one of the middle rows has to fail.`
    : `${yours}, above 0. So the first row or the last has to fail.`;
}

/** After so many tries the figure offers a thought. */
export const triesBeforeHint = 5;
