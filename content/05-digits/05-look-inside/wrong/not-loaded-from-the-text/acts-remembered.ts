import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Activation, Digit, Network } from "./types.ts";

let acts: Activation[] = [];

export function save(net: Network): string {
  acts = net.map(({ act }) => act);
  return JSON.stringify({ version: 1, layers: net });
}

export function load(text: string): Network {
  const { version, layers } = JSON.parse(text);
  if (version !== 1) throw new Error("version");
  return layers.map(({ W, b }: any, l: number) => ({ W, b, act: acts[l] }));
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
