import { readNumbers } from "@handmade/figures/answers.ts";
import { tell } from "@handmade/figures/words.ts";
import { factors, type Question } from "./layer.ts";

/** Three decimals: blame behind a flat bend is small. */
export const fine = (value: number): string => {
  const rounded = Math.round(value * 1000) / 1000;
  return String(rounded === 0 ? 0 : rounded).replace("-", "−");
};

/** The neuron that is furthest from its target, and what it is blamed. */
export function caption(question: Question, answer: unknown): string {
  const all = factors(question);
  const sizes = all.map(({ error }) => Math.abs(error));
  const k = sizes.indexOf(Math.max(...sizes));
  const { y, error, grad, slope } = all[k]!;
  const start = `Neuron ${k} is furthest from its target: it says ${tell(y)} instead of ${tell(question.t[k]!)}.`;
  const { numbers, problem } = readNumbers(
    answer,
    all.length,
    "The answer",
  );
  if (problem) return `${start} ${problem}`;
  const delta = numbers[k]!;
  const product = `${fine(grad)} · ${fine(slope)}`;
  if (Math.abs(delta - grad * slope) > 1e-6)
    return `${start} The loss's slope times the bend's is ${product} = ${fine(grad * slope)}, but its blame is ${fine(delta)}.`;
  const end =
    Math.abs(error) > 0.5 && slope < 0.05
      ? " Badly wrong, and hardly blamed: where it stands, the bend is flat."
      : "";
  return `${start} Its blame is the loss's slope times the bend's, ${product} = ${fine(delta)}.${end}`;
}
