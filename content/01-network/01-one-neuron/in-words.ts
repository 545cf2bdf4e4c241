import type { Point } from "@handmade/figures/geometry.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";

/** `neuron([2, 1], [1.5, -1], 0.5)`: code, so with the minus of code. */
export function callText(x: Point, w: Point, b: number): string {
  const list = (v: Point) => `[${v.map(tell).join(", ")}]`;
  const text = `neuron(${list(x)}, ${list(w)}, ${tell(b)})`;
  return text.replaceAll("−", "-");
}

/** The figure's state in one sentence. */
export function caption(answer: unknown, x: Point): string {
  const where = `the point (${x.map(tell).join(", ")})`;
  const odd = notANumber(answer);
  if (odd)
    return `About ${where} the neuron says ${odd}. That is not a number, so there is nothing to color.`;
  const z = answer as number;
  const place =
    z === 0
      ? "it lies on the zero line"
      : `it lies on the ${z > 0 ? "positive, solid" : "negative, hatched"} side`;
  return `About ${where} the neuron says ${tell(z)}: ${place}.`;
}
