/** How far a bar goes up and down, as shares of the room it has. */
export interface BarHeight {
  readonly up: number;
  readonly down: number;
}

/**
 * Heights on one scale for all bars: 1 is the room above the line, and
 * values up to 1 (chances) keep that scale. NaN draws nothing.
 */
export function barHeights(values: readonly number[]): BarHeight[] {
  const finite = values.map((v) => (Number.isFinite(v) ? v : 0));
  const scale = Math.max(1, ...finite.map(Math.abs));
  return finite.map((v) => ({
    up: Math.max(0, v) / scale,
    down: Math.max(0, -v) / scale,
  }));
}

/** A chance as people write it: "93%", "<1%", nothing for none. */
export function percent(chance: number): string {
  if (!Number.isFinite(chance)) return "?";
  if (chance < 0.0005) return "";
  if (chance < 0.01) return "<1%";
  // Rounded to 100 %, it would sound like certainty.
  if (chance > 0.99 && chance < 1) return ">99%";
  return `${Math.round(chance * 100)}%`;
}
