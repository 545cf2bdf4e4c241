import type { Random } from "./types.ts";

/** Where a stream of random numbers stands; never changed in place. */
export type RandomState = readonly [number, number, number, number];

/** A stream whose place can be kept, and gone back to by assigning. */
export interface SeededRandom extends Random {
  state: RandomState;
}

/**
 * A repeatable stream of random numbers: same seed, same stream, on
 * every machine. Fine for first weights and for shuffling; not for
 * secrets.
 *
 * Source: Blackman & Vigna, Scrambled Linear Pseudorandom Number
 * Generators, ACM TOMS 47(4), 2021: xoshiro128**.
 *
 * @param seed any whole number; its lowest 32 bits are used
 */
export function randomFrom(seed: number): SeededRandom {
  if (!Number.isSafeInteger(seed))
    throw new Error(
      `randomFrom: seed is ${seed}; it must be a whole number.`,
    );
  const random = (): number => {
    const [a, b, c, d] = random.state;
    const drawn = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
    const e = c ^ a;
    const f = d ^ b;
    random.state = [a ^ f, b ^ e, e ^ (b << 9), rotateLeft(f, 11)];
    return (drawn >>> 0) / 2 ** 32;
  };
  random.state = spread(seed);
  return random;
}

/**
 * One draw from the bell curve with mean 0 and deviation 1.
 *
 * Source: Box & Muller, Annals of Mathematical Statistics 29 (1958).
 */
export function normal(rng: Random): number {
  // 1 − rng() lies in (0, 1]: the logarithm never meets a 0.
  const radius = Math.sqrt(-2 * Math.log(1 - rng()));
  return radius * Math.cos(2 * Math.PI * rng());
}

/**
 * The same items in a new order, every order equally likely. `items`
 * keeps its own.
 *
 * Source: Fisher & Yates (1938), as in Knuth, The Art of Computer
 * Programming 2, 3.4.2, algorithm P. Draws one number per item but one.
 */
export function shuffle<T>(items: readonly T[], rng: Random): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(rng() * (last + 1));
    [order[last], order[pick]] = [order[pick], order[last]];
  }
  return order;
}

/**
 * Four well-mixed numbers from one, so that neighboring seeds give
 * unrelated streams. Mixer: Appleby's MurmurHash3 finalizer, which
 * sends different numbers to different numbers: never four zeros.
 */
function spread(seed: number): RandomState {
  const mix = (n: number): number => {
    n = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
    n = Math.imul(n ^ (n >>> 13), 0xc2b2ae35);
    return n ^ (n >>> 16);
  };
  const golden = 0x9e3779b9;
  const [a, b, c, d] = [1, 2, 3, 4].map((k) =>
    mix((seed + Math.imul(k, golden)) | 0),
  );
  return [a, b, c, d];
}

function rotateLeft(n: number, by: number): number {
  return (n << by) | (n >>> (32 - by));
}
