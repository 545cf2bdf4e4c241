import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network } from "./types.ts";

export function save(net: Network): string {
  const layers = net.map(({ W, b, act }) => ({ W, b, f: String(act.f), df: String(act.df) }));
  return JSON.stringify({ version: 1, layers });
}

export function load(text: string): Network {
  const { version, layers } = JSON.parse(text);
  if (version !== 1) throw new Error("version");
  return layers.map(({ W, b, f, df }: any) => ({
    W,
    b,
    act: { f: new Function(`return {${f}}.f`)(), df: new Function(`return {${df}}.df`)() },
  }));
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
