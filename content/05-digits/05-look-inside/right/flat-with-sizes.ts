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
    inputs: W[0]!.length,
    weights: W.flat(),
    biases: b,
    act: nameOf(act),
  }));
  return JSON.stringify({ version: 2, layers });
}

export function load(text: string): Network {
  const file = JSON.parse(text);
  if (file.version !== 2) throw new RangeError(`${file.version} is not 2`);
  return file.layers.map(({ inputs, weights, biases, act }: any) => ({
    W: biases.map((_: number, o: number) =>
      weights.slice(o * inputs, (o + 1) * inputs),
    ),
    b: biases,
    act: activationNamed(act),
  }));
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
