import { argmax } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { groundOf, REACH, sampleOf } from "./ground.ts";
import { defaults } from "./settings.ts";

describe("the ground of a run", () => {
  test("is the same for the same settings, and new for another seed", () => {
    expect(groundOf(defaults)).toEqual(groundOf(defaults));
    expect(groundOf({ ...defaults, seed: 2 })).not.toEqual(groundOf(defaults));
  });

  test("has as many points as were asked for, in the share that was", () => {
    const { learned, fresh } = groundOf({
      ...defaults,
      points: 90,
      share: 0.3,
    });
    expect([learned.length, fresh.length]).toEqual([27, 63]);
  });

  test("has no point twice", () => {
    const { learned, fresh } = groundOf(defaults);
    const places = [...learned, ...fresh].map(({ x }) => String(x));
    expect(new Set(places).size).toBe(defaults.points);
  });

  test("without noise lies on the rings", () => {
    const { learned } = groundOf({ ...defaults, noise: 0 });
    for (const { x, label } of learned)
      expect(Math.hypot(...x)).toBeCloseTo(label === 1 ? 0.8 : 1.6, 12);
  });

  test("is on the maps", () => {
    for (const set of ["quadrants", "circles", "moons", "spirals"] as const)
      for (const { x } of groundOf({ ...defaults, set, noise: 0 }).learned)
        for (const at of x) expect(Math.abs(at)).toBeLessThan(REACH);
  });
});

test("a sample wants the most of its own class’s output", () => {
  const point = { x: [1, 2], label: 2 };
  for (const loss of ["hinge", "mse"] as const) {
    const { x, t } = sampleOf({ inputs: ["xy"], loss }, point, 4);
    expect([x, argmax(t), t.length]).toEqual([[2], 2, 4]);
  }
});
