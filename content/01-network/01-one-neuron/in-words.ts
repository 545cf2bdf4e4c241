import type { Point } from "@handmade/figures/geometry.ts";

/** Two decimals at most, with a real minus sign. */
export function tell(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded).replace("-", "−");
}

/** `neuron([2, 1], [1.5, −1], 0.5)` */
export function callText(x: Point, w: Point, b: number): string {
  const list = (v: Point) => `[${v.map(tell).join(", ")}]`;
  return `neuron(${list(x)}, ${list(w)}, ${tell(b)})`;
}

/** What came out instead of a number; undefined if it was a number. */
export function notANumber(answer: unknown): string | undefined {
  if (typeof answer === "number")
    return Number.isFinite(answer) ? undefined : `${answer}`;
  if (answer === undefined) return "no answer at all";
  if (Array.isArray(answer)) return `a list of ${answer.length}`;
  if (typeof answer === "string") return `the text “${answer}”`;
  if (typeof answer === "boolean") return `${answer}`;
  const odd = (answer as { $odd?: unknown } | null)?.$odd;
  return typeof odd === "string" ? `${odd}` : "something else";
}

/** The figure's state in one or two sentences. */
export function caption(
  answer: unknown,
  x: Point,
  w: Point,
  b: number,
): string {
  const call = callText(x, w, b);
  const odd = notANumber(answer);
  if (odd)
    return `${call} gives ${odd}, which is not a number: there is nothing to color.`;
  const z = answer as number;
  const place =
    z === 0
      ? "exactly on the zero line"
      : `on the ${z > 0 ? "positive (solid)" : "negative (hatched)"} side`;
  return `${call} = ${tell(z)}: the point is ${place}.`;
}
