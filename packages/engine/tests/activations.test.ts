import { type Engine, loadEngine } from "@handmade/engine";
import {
  type Activation,
  gelu,
  mae,
  type Network,
  randomFrom,
  sigmoid,
  tanh,
} from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { allOverFloat32, inPieces } from "./floats.ts";
import { ROUNDING } from "./samples.ts";
import { ACTIVATIONS } from "./words.ts";

const builds = [await loadEngine("strict"), await loadEngine("relaxed")];

/** As many at a time: a power of 2, so that the mean's share is exact. */
const LANES = 2048;

/**
 * Polynomials of Cephes are off by one rounding of their answer at most,
 * and up to four operations around them by one each.
 */
const VALUE = 5 * ROUNDING;
/** Smaller powers of e are 0 for the engine: 2^-126 and a bit. */
const SPECK = 2 ** -125;

/** Raw sums `z`, all of one sample: weights z, input 1, bias -0. */
function layerOf(z: readonly number[], act: Activation): Network {
  return [{ W: z.map((zi) => [zi]), b: z.map(() => -0), act }];
}

/**
 * f'(z) to the last bit: the blame of an output under mean absolute
 * error is its slope, or minus that, and rate times share is 1.
 */
function slopes(engine: Engine, z: readonly number[], act: Activation) {
  const t = z.map((zi) => (act.f(zi) >= 0 ? -1 : 1));
  const trainer = engine.trainer(layerOf(z, act), [{ x: [1], t }], {
    ...{ epochs: 1, batch: 1, lr: z.length, loss: mae, zeros: "multiply" },
    rng: randomFrom(1),
  });
  trainer.advance(1);
  return trainer.network()[0]!.b.map((b, k) => b * t[k]!);
}

/** nn's slope, but with the digits that s (1 - s) loses far from 0. */
function slopeOf(act: Activation, z: number): number {
  const e = Math.exp(-Math.abs(z));
  if (act === sigmoid) return e / (1 + e) ** 2;
  if (act === tanh) return (2 * e) ** 2 / (1 + e ** 2) ** 2;
  return act.df(z);
}

/** How far an answer may be from `wanted`. GELU's tails lose digits. */
function near(act: Activation, wanted: number): number {
  const size = Math.abs(wanted);
  return VALUE * (act === gelu ? Math.max(1, size) : size) + SPECK;
}

describe.each(builds)(
  "$build: every curve is nn's, all over float32",
  (engine) => {
    test.for(ACTIVATIONS)("$name", (act) => {
      for (const piece of inPieces(allOverFloat32(), LANES)) {
        const z = [...piece];
        const y = engine.predictor(layerOf(z, act)).forward([1]);
        const far = z.filter((zi, k) => {
          const wanted = act.f(zi);
          // leakyRelu(0) has no answer to minus infinity.
          if (Number.isNaN(wanted)) return !Number.isNaN(y[k]);
          const same = y[k] === Math.fround(wanted);
          return !same && !(Math.abs(y[k]! - wanted) <= near(act, wanted));
        });
        expect(far).toEqual([]);
      }
    });

    test.for(ACTIVATIONS)("$name's slope", (act) => {
      const finite = allOverFloat32().filter(Number.isFinite);
      for (const piece of inPieces(finite, LANES)) {
        const z = [...piece, ...Array(LANES - piece.length).fill(0)];
        const found = slopes(engine, z, act);
        // A share of 1 / 2048 makes specks of what is 2048 times larger.
        const far = z.filter((zi, k) => {
          const wanted = slopeOf(act, zi);
          const off = Math.abs(found[k]! - wanted);
          return !(off <= near(act, wanted) + LANES * SPECK);
        });
        expect(far).toEqual([]);
      }
    });

    test.for(ACTIVATIONS)(
      "$name keeps NaN, and lets it touch no other",
      (act) => {
        for (const lane of [0, 1, 2, 3, 4]) {
          const z = [1, 1, 1, 1, 1].with(lane, Number.NaN);
          const y = [...engine.predictor(layerOf(z, act)).forward([1])];
          const [one] = engine.predictor(layerOf([1], act)).forward([1]);
          expect(y).toEqual(Array(5).fill(one).with(lane, Number.NaN));
        }
      },
    );
  },
);

test("the list of floats is long, with subnormals, zeros and both ends", () => {
  const all = [...allOverFloat32()];
  expect(all.length).toBeGreaterThan(20_000);
  expect(all.some((z) => z !== 0 && Math.abs(z) < 2 ** -126)).toBe(true);
  for (const wanted of [0, -0, 1000, -1000, Infinity, -Infinity])
    expect(all.some((z) => Object.is(z, wanted))).toBe(true);
});
