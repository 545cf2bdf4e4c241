import { near } from "@handmade/judge";
import {
  margin,
  type Numbers,
  onItsSide,
  type Row,
  saysOf,
} from "./rows.ts";

/** So near to 0 that noise could flip it. */
export const tooNear = (z: number): boolean =>
  Math.abs(z) < margin && !near(Math.abs(z), margin);

/**
 * What matters about a gate that is one of very many: the signs of its
 * numbers and of what it says, and whether there is room. Two gates
 * that agree in these make the same mistake, or none.
 */
export function gistOf(gate: Numbers, rows: readonly Row[]): string {
  const says = rows.map((row) => saysOf(gate, row));
  const right = rows.every((row, i) => onItsSide(says[i]!, row));
  const room = right && says.some(tooNear) ? " too near" : "";
  return [...gate.w, gate.b, ...says].map(Math.sign).join(" ") + room;
}
