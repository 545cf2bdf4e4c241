import { expect, test } from "vitest";
import { normal, randomFrom, shuffle } from "./random.ts";

test("the stream is xoshiro128**'s, by its reference code", () => {
  // From state 1, 2, 3, 4; the first is rotl(2 · 5, 7) · 9 = 11520.
  const rng = randomFrom(0);
  rng.state = [1, 2, 3, 4];
  const drawn = Array.from({ length: 7 }, () => rng() * 2 ** 32);
  expect(drawn).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034,
  ]);
});

test("the same seed gives the same stream, neighbors others", () => {
  const draw = (seed: number) => {
    const rng = randomFrom(seed);
    return Array.from({ length: 5 }, () => rng());
  };
  expect(draw(1)).toEqual(draw(1));
  expect(new Set([0, 1, 2, -1].flatMap(draw)).size).toBe(20);
  expect(() => randomFrom(0.5)).toThrow("seed is 0.5");
  expect(() => randomFrom(Number.NaN)).toThrow("seed is NaN");
});

test("a kept state gives the same numbers again", () => {
  const rng = randomFrom(5);
  rng();
  const kept = JSON.parse(JSON.stringify(rng.state));
  const drawn = [rng(), rng(), rng()];
  const other = randomFrom(6);
  other.state = kept;
  expect([other(), other(), other()]).toEqual(drawn);
});

test("draws fill [0, 1) evenly", () => {
  const rng = randomFrom(9);
  const counts = new Array(10).fill(0);
  for (let k = 0; k < 100_000; k++) counts[Math.floor(rng() * 10)] += 1;
  // 10,000 each, deviation √(100000 · 0.1 · 0.9) = 95; five times that.
  for (const count of counts)
    expect(Math.abs(count - 10_000)).toBeLessThan(475);
});

test("normal draws have mean 0 and deviation 1, even after a 0", () => {
  const rng = randomFrom(10);
  const n = 100_000;
  const draws = Array.from({ length: n }, () => normal(rng));
  const mean = draws.reduce((sum, z) => sum + z, 0) / n;
  const square = draws.reduce((sum, z) => sum + z * z, 0) / n;
  // Deviations 1/√n = 0.0032 and √(2/n) = 0.0045; five times that.
  expect(Math.abs(mean)).toBeLessThan(0.016);
  expect(Math.abs(square - 1)).toBeLessThan(0.023);
  expect(Number.isFinite(normal(() => 0))).toBe(true);
});

test("a shuffle keeps every item, and every order is as likely", () => {
  const rng = randomFrom(11);
  const counts = new Map<string, number>();
  for (let k = 0; k < 6_000; k++) {
    const order = shuffle(["a", "b", "c"], rng).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  // 1,000 each, deviation √(6000 · 1/6 · 5/6) = 29; five times that.
  for (const count of counts.values())
    expect(Math.abs(count - 1_000)).toBeLessThan(145);
});

test("a shuffle leaves its items alone", () => {
  const items = [1, 2, 3, 4, 5];
  expect(shuffle(items, () => 0)).not.toBe(items);
  expect(items).toEqual([1, 2, 3, 4, 5]);
});
