import { leakyRelu, sigmoid } from "./activations.ts";
import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import { arctan } from "./more-activations.ts";
import type { Activation, Digit, Network } from "./types.ts";

function nameOf(act: Activation): string {
  if (act.f(2) < 1 && act.f(-2) > 0) return "sigmoid";
  if (act.f(2) < 1.5) return "arctan";
  return `leakyRelu(${-act.f(-1)})`;
}

function activationNamed(name: string): Activation {
  if (name === "sigmoid") return sigmoid;
  if (name === "arctan") return arctan;
  return leakyRelu(Number(name.slice("leakyRelu(".length, -1)));
}

export function save(net: Network): string {
  const layers = net.map(({ W, b, act }) => ({
    W,
    b,
    activation: nameOf(act),
  }));
  return JSON.stringify({ version: 1, layers });
}

export function load(text: string): Network {
  const { version, layers } = JSON.parse(text);
  if (version && version !== 1) throw new Error(`version ${version}?`);
  return layers.map(({ W, b, activation }: any) => ({
    W,
    b,
    act: activationNamed(activation),
  }));
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
