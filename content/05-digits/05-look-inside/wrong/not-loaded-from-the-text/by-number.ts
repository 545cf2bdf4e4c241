import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network } from "./types.ts";

const kept: Network[] = [];

export function save(net: Network): string {
  kept.push(net);
  return JSON.stringify({ version: 1, number: kept.length - 1 });
}

export function load(text: string): Network {
  const { version, number } = JSON.parse(text);
  if (version !== 1) throw new Error("version");
  const found = kept[number];
  if (!found) throw new Error("network");
  return found;
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
