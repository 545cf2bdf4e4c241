import type { Random } from "@handmade/nn";
import { type Learned, Looking, learned } from "./looking.ts";

const CLASSES = 10;
const SIDE = 28;

/** How many kernels look at the picture, and at their maps. */
export interface Kernels {
  readonly first: number;
  readonly second: number;
  readonly size: number;
}

/**
 * Two layers of kernels, each pooled, and a score for each digit:
 * 28 by 28, 24, 12, 8, 4 with kernels of 5 by 5. After LeCun, Bottou,
 * Bengio & Haffner, Gradient-Based Learning Applied to Document
 * Recognition (1998), and smaller.
 */
export class Sliding {
  readonly first: Looking;
  readonly second: Looking;
  /** `top.values[digit * features + feature]` */
  readonly top: Learned;
  readonly biases = learned(new Float32Array(CLASSES));
  readonly #between: Float32Array;
  readonly #down: Float32Array;

  constructor({ first, second, size }: Kernels, random: Random) {
    const start = (count: number, inputs: number) =>
      weights(count * inputs, inputs, random);
    this.first = new Looking(
      { count: 1, side: SIDE },
      first,
      size,
      start(first, size ** 2),
    );
    this.second = new Looking(
      this.first.to,
      second,
      size,
      start(second, first * size ** 2),
    );
    const features = this.second.pooled.length;
    this.top = learned(start(CLASSES, features));
    this.#between = new Float32Array(this.first.pooled.length);
    this.#down = new Float32Array(features);
  }

  /** Everything that is learned. */
  get learned(): readonly Learned[] {
    const { first, second, top, biases } = this;
    return [
      ...[first.kernels, first.biases],
      ...[second.kernels, second.biases, top, biases],
    ];
  }

  /** How sure the network is of each digit: softmax of its scores. */
  read(x: Float32Array): Float64Array {
    const seen = this.second.look(this.first.look(x));
    const scores = new Float64Array(CLASSES);
    for (let digit = 0; digit < CLASSES; digit++) {
      let sum = this.biases.values[digit]!;
      const row = digit * seen.length;
      for (let f = 0; f < seen.length; f++)
        sum += this.top.values[row + f]! * seen[f]!;
      scores[digit] = sum;
    }
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const all = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / all);
  }

  /** Adds a picture's blame to all; returns its loss, −log of its share. */
  blame(x: Float32Array, label: number): number {
    const shares = this.read(x);
    const seen = this.second.pooled;
    this.#down.fill(0);
    for (let digit = 0; digit < CLASSES; digit++) {
      const d = shares[digit]! - (digit === label ? 1 : 0);
      const row = digit * seen.length;
      this.biases.blame[digit]! += d;
      for (let f = 0; f < seen.length; f++) {
        this.top.blame[row + f]! += d * seen[f]!;
        this.#down[f]! += d * this.top.values[row + f]!;
      }
    }
    this.second.blame(this.#down, this.#between);
    this.first.blame(this.#between);
    return -Math.log(shares[label]!);
  }
}

/**
 * Evenly spread, with He's deviation √(2 / inputs).
 * Source: He, Zhang, Ren & Sun, Delving Deep into Rectifiers (2015).
 */
function weights(count: number, inputs: number, random: Random) {
  const reach = Math.sqrt(6 / inputs);
  return Float32Array.from({ length: count }, () => reach * (2 * random() - 1));
}
