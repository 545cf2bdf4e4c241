import type { Vec } from "./types.ts";

// Divide and conquer: the votes of the two halves, added.
const votes = (x: Vec, w: Vec): number => {
  if (x.length === 0) return 0;
  if (x.length === 1) return x[0] * w[0];
  const middle = x.length >> 1;
  return (
    votes(x.slice(0, middle), w.slice(0, middle)) +
    votes(x.slice(middle), w.slice(middle))
  );
};

export function neuron(x: Vec, w: Vec, b: number): number {
  return votes(x, w) + b;
}
