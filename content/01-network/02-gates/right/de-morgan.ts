interface Neuron {
  w: number[];
  b: number;
}

/** The same line, with its sides exchanged. */
const not = ({ w, b }: Neuron): Neuron => ({
  w: w.map((v) => -v),
  b: -b,
});

/** The same neuron for inputs that say 1 - x. */
const ofNegated = ({ w, b }: Neuron): Neuron => ({
  w: w.map((v) => -v),
  b: w.reduce((sum, v) => sum + v, b),
});

export const OR: Neuron = { w: [3, 3], b: -1 };
export const AND = not(ofNegated(OR));
export const NOT = not({ w: [2], b: -1 });
