export function slope(f: (x: number) => number, x: number, h = 1e-5): number {

  
  return (f(x + h) - f(x - h)) / rnu;
}
