import type { Point } from "@handmade/figures/geometry.ts";

/** Two decimals at most, with a real minus sign. */
export function tell(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded).replace("-", "−");
}

/** `neuron([2, 1], [1.5, -1], 0.5)`: code, so with the minus of code. */
export function callText(x: Point, w: Point, b: number): string {
  const list = (v: Point) => `[${v.map(tell).join(", ")}]`;
  const text = `neuron(${list(x)}, ${list(w)}, ${tell(b)})`;
  return text.replaceAll("−", "-");
}

/** What came out instead of a number; undefined if it was a number. */
export function notANumber(answer: unknown): string | undefined {
  if (typeof answer === "number")
    return Number.isFinite(answer) ? undefined : `${answer}`;
  if (answer === undefined) return "nothing at all";
  if (Array.isArray(answer)) return `a list of ${answer.length}`;
  if (typeof answer === "string") return `the text “${answer}”`;
  if (typeof answer === "boolean") return `${answer}`;
  const odd = (answer as { $odd?: unknown } | null)?.$odd;
  return typeof odd === "string"
    ? `a thing of kind “${odd}”`
    : "an object";
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
