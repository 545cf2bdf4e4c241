/** A neuron that is positive if at least so many of its inputs are 1. */
const atLeast = (count: number, inputs: number) => ({
  w: Array.from({ length: inputs }, () => 1),
  b: 0.5 - count,
});

export const AND = atLeast(2, 2);
export const OR = atLeast(1, 2);

const one = atLeast(1, 1);
export const NOT = { w: one.w.map((w) => -w), b: -one.b };
