import type { Gradients, Network, Vec } from "./types.ts";

type Rule = (t: number) => (g: number, m: number, v: number) => [way: number, m: number, v: number];

function ruleOf(kind: string, { momentum = 0.9, decay = 0.99, decay1 = 0.9, decay2 = 0.999, eps = 1e-8 }): Rule {
  const mix = (share: number, old: number, fresh: number) => share * old + (1 - share) * fresh;
  const rules: Record<string, Rule> = {
    sgd: () => (g, m, v) => [g, m, v],
    momentum: () => (g, m, v) => [momentum * m + g, momentum * m + g, v],
    rmsprop: () => (g, m, v) => {
      const now = mix(decay, v, g * g);
      return [g / (Math.sqrt(now) + eps), m, now];
    },
    adam: (t) => (g, m, v) => {
      const [mean, square] = [mix(decay1, m, g), mix(decay2, v, g * g)];
      const way = mean / (1 - decay1 ** t) / (Math.sqrt(square / (1 - decay2 ** t)) + eps);
      return [way, mean, square];
    },
  };
  return rules[kind];
}

/** Every list is replaced by a new one; nothing is written into. */
export function optimizer(kind: string, options = {}) {
  const rule = ruleOf(kind, options);
  let memory: Record<string, [Vec, Vec]> = {};
  let t = 0;
  return {
    step(net: Network, grads: Gradients[], lr: number) {
      t += 1;
      const next = (key: string, values: Vec, slopes: Vec): Vec => {
        const [ms, vs] = memory[key] ?? [values.map(() => 0), values.map(() => 0)];
        const all = slopes.map((g, i) => rule(t)(g, ms[i], vs[i]));
        memory = { ...memory, [key]: [all.map((one) => one[1]), all.map((one) => one[2])] };
        return values.map((value, i) => value - lr * all[i][0]);
      };
      net.forEach((layer, l) => {
        layer.W = layer.W.map((row, i) => next(`W${l}.${i}`, row, grads[l].dW[i]));
        layer.b = next(`b${l}`, layer.b, grads[l].db);
      });
    },
  };
}
