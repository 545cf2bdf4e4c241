import { notANumber, tell, tellAll } from "@handmade/figures/words.ts";
import { covered } from "./geometry.ts";

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
