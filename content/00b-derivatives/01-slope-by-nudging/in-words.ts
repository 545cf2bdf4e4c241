import { asNumber } from "@handmade/figures/answers.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";
import { slope } from "@handmade/nn";
import { type Curve, tellNudge } from "./nudges.ts";

/** Ten digits: as many as a good nudge gets right. */
export const tellSlope = (slope: number): string =>
  String(Number(slope.toPrecision(10))).replace("-", "−");

/** How far something is off, in one or two digits. */
export function tellError(error: number): string {
  const size = Math.abs(error);
  if (size === 0) return "0";
  const short = Number(size.toPrecision(2));
  return short >= 0.001 ? String(short) : tellNudge(short);
}

/** What the nudge found, and how good that is. */
export function caption(given: {
  readonly curve: Curve;
  readonly x: number;
  readonly h: number;
  readonly answer: unknown;
}): string {
  const { curve, x, h, answer } = given;
  const measured = asNumber(answer);
  const start = `With h = ${tellNudge(h)}, slope says`;
  const place = `of ${curve.title} at ${tell(x)}`;
  if (measured === undefined)
    return `${start} ${notANumber(answer)}: that is no slope ${place}.`;
  const error = measured - curve.pair.df(x);
  const found = `${start} that the slope ${place} is ${tellSlope(measured)}.`;
  if (error === 0) return `${found} It is exactly that.`;
  const off = `${found} It is off by ${tellError(error)}`;
  const own = slope(curve.pair.f, x, h) - curve.pair.df(x);
  // Noise differs from formula to formula, but not that much.
  return Math.abs(error) > 3 * Math.abs(own) + 1e-9
    ? `${off}. The line through both rings is off by ${tellError(own)}.`
    : `${off}${why(h, error)}.`;
}

/** Which side of the valley: the curve bends, or digits are lost. */
function why(h: number, error: number): string {
  if (Math.abs(error) < 1e-8) return "";
  if (h > 1e-4) return ": on so long a way the curve bends";
  return h < 1e-8 ? ": so near, subtracting leaves few digits" : "";
}
