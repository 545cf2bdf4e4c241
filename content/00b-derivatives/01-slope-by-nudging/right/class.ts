class Nudge {
  readonly h: number;

  constructor(h: number) {
    this.h = h;
  }

  at(f: (x: number) => number, x: number): number {
    return (f(x + this.h) - f(x - this.h)) / (2 * this.h);
  }
}

export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  return new Nudge(h).at(f, x);
}
