import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network } from "./types.ts";

export function save(net: Network): string {
  return JSON.stringify({ version: 1, layers: net }, (_key, value) =>
    typeof value === "function" ? value.toString() : value,
  );
}

export function load(text: string): Network {
  const { version, layers } = JSON.parse(text);
  if (version !== 1) throw new Error("version");
  for (const layer of layers) layer.act.f = (0, eval)(`({${layer.act.f}}).f`);
  return layers;
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
