export function slope(f: (x: number) => number, x: number): number {
  return f(x);
}
