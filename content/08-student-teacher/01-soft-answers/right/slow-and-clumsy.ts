import type { Vec } from "./types.ts";

export function softTargets(the_scores: Vec, temperature: number): Vec {
  const result: Vec = [];
  for (let which = 0; which < the_scores.length; which++) {
    let biggest = -Infinity;
    for (const s of the_scores) if (s / temperature > biggest) biggest = s / temperature;
    let denominator = 0;
    for (const s of the_scores) denominator = denominator + Math.exp(s / temperature - biggest);
    result.push(Math.exp(the_scores[which] / temperature - biggest) / denominator);
  }
  return result;
}

export function distillLoss(temperature: number) {
  return {
    value: function (y: Vec, t: Vec) {
      let total = 0;
      for (let i = 0; i < y.length; i++) {
        let biggest = -Infinity;
        for (const s of y) if (s / temperature > biggest) biggest = s / temperature;
        let denominator = 0;
        for (const s of y) denominator = denominator + Math.exp(s / temperature - biggest);
        const logOfShare = y[i] / temperature - biggest - Math.log(denominator);
        total = total - softTargets(t, temperature)[i] * logOfShare;
      }
      return temperature * temperature * total;
    },
    grad: function (y: Vec, t: Vec) {
      const slopes: Vec = [];
      for (let i = 0; i < y.length; i++) {
        slopes.push(temperature * softTargets(y, temperature)[i] - temperature * softTargets(t, temperature)[i]);
      }
      return slopes;
    },
  };
}
