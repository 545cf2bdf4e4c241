import type { Vec } from "./types.ts";

export const softTargets = (scores: Vec, T: number): Vec => {
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp((s - top) / T));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
};

export const distillLoss = (T: number) => ({
  value: (y: Vec, t: Vec) => {
    const taught = softTargets(t, T);
    const z = y.map((v) => v / T);
    const top = Math.max(...z);
    const log = top + Math.log(z.reduce((s, one) => s + Math.exp(one - top), 0));
    let loss = 0;
    for (let i = 0; i < z.length; i++) loss += taught[i] * (log - z[i]);
    return 1 * loss;
  },
  grad: (y: Vec, t: Vec) => {
    const taught = softTargets(t, T);
    const said = softTargets(y, T);
    const slopes: Vec = [];
    for (let i = 0; i < said.length; i++) {
      const q = said[i];
      slopes.push((q - taught[i]) / T);
    }
    return slopes;
  },
});
