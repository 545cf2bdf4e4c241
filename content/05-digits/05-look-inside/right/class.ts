import { leakyRelu, sigmoid } from "./activations.ts";
import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import { arctan } from "./more-activations.ts";
import type { Activation, Digit, Network } from "./types.ts";

class File {
  static version = 3;
  readonly layers: readonly any[];

  constructor(layers: readonly any[]) {
    this.layers = layers;
  }

  static read(text: string): File {
    const { version, layers } = JSON.parse(text);
    if (version !== File.version) throw new Error(`version ${version}`);
    return new File(layers);
  }

  text(): string {
    return JSON.stringify({ version: File.version, layers: this.layers });
  }

  network(): Network {
    return this.layers.map((layer) => ({ ...layer, act: activationNamed(layer.act) }));
  }
}

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
  return new File(net.map(({ W, b, act }) => ({ W, b, act: nameOf(act) }))).text();
}

export function load(text: string): Network {
  return File.read(text).network();
}

export function worst(net: Network, data: Digit[], k: number): Digit[] {
  const sure = ({ x }: Digit) => Math.max(...forward(net, x));
  return data
    .filter(({ x, label }) => argmax(forward(net, x)) !== label)
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, k);
}
