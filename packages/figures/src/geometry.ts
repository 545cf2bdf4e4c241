/** An interval, low end first: data units or SVG units. */
export type Span = readonly [from: number, to: number];

/** A place in a drawing, in SVG units. */
export type Point = readonly [x: number, y: number];

/** The straight-line map that sends `domain` onto `range`. */
export function linear(domain: Span, range: Span): (v: number) => number {
  const scale = (range[1] - range[0]) / (domain[1] - domain[0]);
  return (v) => range[0] + (v - domain[0]) * scale;
}

/** `v`, or the end of `span` that it went past. */
export function clamp(v: number, span: Span): number {
  return Math.min(Math.max(v, span[0]), span[1]);
}

/** SVG path data for straight lines through `points`, in order. */
export function polyline(points: readonly Point[]): string {
  return points
    .map(([x, y], k) => `${k === 0 ? "M" : "L"} ${round(x)},${round(y)}`)
    .join(" ");
}

/** SVG path data for `y = f(x)` across `domain`. */
export function curve(
  f: (x: number) => number,
  domain: Span,
  toX: (x: number) => number,
  toY: (y: number) => number,
  points = 48,
): string {
  const across = linear([0, points - 1], domain);
  const place = (k: number): Point => [toX(across(k)), toY(f(across(k)))];
  return polyline(Array.from({ length: points }, (_, k) => place(k)));
}

/**
 * Round numbers inside `span`, about `count` of them: steps of 1, 2 or 5
 * times a power of ten.
 */
export function ticks(span: Span, count = 5): number[] {
  const rough = (span[1] - span[0]) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((m) => m * power >= rough) ?? 10);
  const first = Math.ceil(span[0] / step - 1e-9);
  const last = Math.floor(span[1] / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, k) =>
    // Multiples of 0.1 carry binary dust (0.30000000000000004).
    Number(((first + k) * step).toPrecision(12)),
  );
}

/** Two decimals at most: a hundredth of an SVG unit is invisible. */
export function round(v: number): string {
  return String(Math.round(v * 100) / 100);
}
