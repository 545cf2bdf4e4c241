import { readNumbers } from "@handmade/figures/answers.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";
import { softmax } from "@handmade/nn";
import { right, rival, scoresAt, squares } from "./duel.ts";

/** Three decimals, for slopes that become small. */
export const fine = (value: number): string =>
  (Math.abs(value) < 5e-4 ? 0 : value).toFixed(3).replace("-", "−");

/** The figure's state: how hard each loss pulls on the right score. */
export function caption(
  lead: number,
  value: unknown,
  grad: unknown,
): string {
  const y = scoresAt(lead);
  const p = softmax(y);
  const start = `The right digit, ${right}, has a chance of ${tell(p[right]!)}, the ${rival} one of ${tell(p[rival]!)}.`;
  const { problem, numbers } = readNumbers(grad, 10, "The gradient");
  if (problem) return `${start} ${problem}`;
  const odd = notANumber(value);
  const cost = odd ?? tell(value as number);
  const pulls = `${fine(-numbers[right]!)} by cross-entropy, ${fine(-squares.grad(y)[right]!)} by the squared error`;
  return `${start} Cross-entropy says this costs ${cost}, the squared error ${tell(squares.value(y))}. The right score is pulled up with ${pulls}.`;
}
