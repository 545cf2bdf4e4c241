import { type Point, wobble } from "@handmade/figures";

/** One line of a small drawing. */
export interface Line {
  readonly d: string;
  readonly tone: "ink" | "soft" | "accent" | "positive" | "negative";
  readonly width?: number;
  readonly dashed?: boolean;
  readonly filled?: boolean;
}

/** A faint straight line. */
export function axis(from: Point, to: Point, seed: number): Line {
  return { d: wobble([from, to], { seed }), tone: "soft", width: 1.6 };
}

/** A circle closed by hand: the ends do not quite meet. */
export function circle(x: number, y: number, r: number, seed: number): string {
  const corners = Array.from({ length: 13 }, (_, k): Point => {
    const angle = -1.7 + (k / 12) * 2 * Math.PI;
    const stray = 1 + 0.035 * Math.sin(seed * 2.3 + k * 1.7);
    return [x + r * stray * Math.cos(angle), y + r * stray * Math.sin(angle)];
  });
  return wobble(corners, { seed, amount: 0.4 });
}
