import { leakyRelu, sigmoid } from "./activations.ts";
import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import { arctan } from "./more-activations.ts";
import type { Digit, Network } from "./types.ts";

export function save(net: Network): string {
  const layers = net.map(({ W, b, act }) => {
    const above = act.f(1) === 1;
    const kind = above ? "leaky" : act.f(0) === 0 ? "arctan" : "sigmoid";
    return { W, b, kind, ...(above ? { alpha: -act.f(-1) } : {}) };
  });
  return JSON.stringify({ version: 1, layers });
}

export function load(text: string): Network {
  const { version, layers } = JSON.parse(text) as any;
  if (version != 1) throw new Error("I read version 1.");
  return layers.map(({ W, b, kind, alpha }: any) => ({
    W,
    b,
    act: kind === "leaky" ? leakyRelu(alpha) : { arctan, sigmoid }[kind as "arctan"],
  }));
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
