import { leakyRelu, sigmoid } from "./activations.ts";
import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import { arctan } from "./more-activations.ts";
import type { Activation, Digit, Network } from "./types.ts";

const known = [
  { fits: /^sigmoid$/, make: (): Activation => sigmoid },
  { fits: /^arctan$/, make: (): Activation => arctan },
  {
    fits: /^leakyRelu/,
    make: (name: string): Activation => leakyRelu(Number(/\((.*)\)/.exec(name)![1])),
  },
];

export function save(net: Network): string {
  const layers = net.map(({ W, b, act }) => ({
    W,
    b,
    activation: act.name,
  }));
  return JSON.stringify({ version: 1, layers });
}

export function load(text: string): Network {
  const { version, layers } = JSON.parse(text);
  if (version !== 1) throw new Error("version");
  return layers.map((layer: any) => ({
    ...layer,
    act: known.find(({ fits }) => fits.test(layer.activation))!.make(layer.activation),
  }));
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
