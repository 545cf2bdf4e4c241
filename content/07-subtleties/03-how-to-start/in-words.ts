import { readNumbers } from "@handmade/figures/answers.ts";
import { depth, kept } from "./signal.ts";

/** Three figures, however small or large. */
export const figures = (value: number): string =>
  Number(value.toPrecision(2)).toString().replace("-", "−");

/** The figure's state: what is left of the signal at the end. */
export function caption(
  start: string,
  scale: number,
  answer: unknown,
): string {
  const begin = `Weights of ${start}, times ${scale}.`;
  const { problem, numbers } = readNumbers(
    answer,
    depth,
    "activationSpread's answer",
  );
  if (problem) return `${begin} ${problem}`;
  const spreads = numbers as readonly number[];
  const share = kept(spreads);
  const verdict =
    share < 0.5
      ? "The signal fades."
      : share > 2
        ? "The signal grows without measure."
        : "The signal survives.";
  return `${begin} The first layer spreads by ${figures(spreads[0]!)}, the tenth by ${figures(spreads.at(-1)!)}. ${verdict}`;
}
