import { leakyRelu } from "./activations.ts";
import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network } from "./types.ts";

export function save(net: Network): string {
  const layers = net.map(({ W, b}) => ({
    W,
    b,
  }));
  return JSON.stringify({ version: 1, layers });
}

export function load(text: string): Network {
  const { version, layers } = JSON.parse(text);
  if (version !== 1) throw new Error(`version ${version}?`);
  return layers.map(({ W, b}: any) => ({
    W,
    b,
    act: leakyRelu(),
  }));
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
