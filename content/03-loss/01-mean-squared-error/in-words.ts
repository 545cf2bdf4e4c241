import { covered } from "./geometry.ts";

/** Two decimals at most, with a real minus sign. */
export function tell(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded).replace("-", "−");
}

/** "0.5, −0.8 and −0.3" */
export function tellAll(values: readonly number[]): string {
  const words = values.map(tell);
  const last = words.pop() ?? "";
  return words.length > 0 ? `${words.join(", ")} and ${last}` : last;
}

/** What came out instead of a number; undefined if it was a number. */
export function notANumber(answer: unknown): string | undefined {
  if (typeof answer === "number")
    return Number.isFinite(answer) ? undefined : `${answer}`;
  if (answer === undefined) return "no answer";
  if (Array.isArray(answer)) return `a list of ${answer.length}`;
  if (typeof answer === "string") return `the text “${answer}”`;
  if (typeof answer === "boolean") return `${answer}`;
  const odd = (answer as { $odd?: unknown } | null)?.$odd;
  if (odd === "undefined") return "no answer";
  return typeof odd === "string" ? `a ${odd}` : "something else";
}

/** The figure's state: errors, their squares, and what the loss says. */
export function caption(
  y: readonly number[],
  t: readonly number[],
  loss: unknown,
): string {
  const n = y.length;
  const errors = tellAll(y.map((yk, k) => yk - t[k]!));
  const area = covered(y, t);
  const start = `The errors are ${errors}; their squares cover ${tell(area)}.`;
  const odd = notANumber(loss);
  if (odd)
    return `${start} The loss is ${odd}: no square has such an area.`;
  const value = loss as number;
  if (value < 0)
    return `${start} The loss is ${tell(value)}, less than nothing: no square has such an area.`;
  const shared = `${n} times the loss, ${n}\u00a0·\u00a0${precise(value)},`;
  if (Math.abs(n * value - area) <= 1e-9 * Math.max(1, area))
    return `${start} ${shared} is ${tell(area)} as well.`;
  return `${start} But ${shared} is ${tell(n * value)}.`;
}

/** Three decimals, so that three times it is seen to be right. */
const precise = (value: number): string =>
  String(Math.round(value * 1000) / 1000);
