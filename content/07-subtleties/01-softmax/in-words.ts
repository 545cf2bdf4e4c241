import { readNumbers } from "@handmade/figures/answers.ts";
import { tell } from "@handmade/figures/words.ts";

/** "62.1 %", also of what is no chance. */
export const share = (chance: number | undefined): string =>
  chance === undefined
    ? "no number"
    : `${(100 * chance).toFixed(1).replace("-", "−")} %`;

/** The figure's state: who gets how much of the whole. */
export function caption(
  scores: readonly number[],
  heat: number,
  answer: unknown,
): string {
  const start = `The scores are divided by a temperature of ${tell(heat)}.`;
  const { numbers, problem } = readNumbers(
    answer,
    scores.length,
    "The answer",
  );
  if (problem) return `${start} ${problem}`;
  const chances = numbers as readonly number[];
  const sum = chances.reduce((total, one) => total + one, 0);
  const best = chances.indexOf(Math.max(...chances));
  const whole =
    Math.abs(sum - 1) < 1e-6
      ? "Together they are 1."
      : `Together they are ${tell(sum)}, and should be 1.`;
  return `${start} The largest chance, ${share(chances[best])}, has digit ${best}. ${whole}`;
}
