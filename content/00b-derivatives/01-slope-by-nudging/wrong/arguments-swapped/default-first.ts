export const slope = (f: (x: number) => number, h = 1e-5, x: number) => {
  const [left, right] = [x - h, x + h].map((at) => f(at)) as [number, number];
  return (right - left) / (2 * h);
};
