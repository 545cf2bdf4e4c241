import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network } from "./types.ts";

export function save(net: Network): string {
  return JSON.stringify({ version: 1, layers: net.map((layer) => ({ ...layer })) });
}

export function load(text: string): Network {
  const file = JSON.parse(text);
  if (file.version !== 1) throw new Error("version");
  return file.layers.map((layer: any) => ({ ...layer }));
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
