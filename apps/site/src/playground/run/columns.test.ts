import { forwardTrace, normal, randomFrom } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { type BendName, bends } from "./choices.ts";
import { columnsOf, through } from "./columns.ts";
import { REACH } from "./ground.ts";
import { firstNetwork, networkOf } from "./learning.ts";
import { Maps } from "./maps.ts";

const names = Object.keys(bends) as BendName[];

describe.each(names)("with %s", (bend) => {
  const settings = {
    inputs: ["x", "y"],
    hidden: [4, 3],
    bend,
    seed: 5,
  } as const;
  const rng = randomFrom(1);
  const net = firstNetwork(settings, 2);
  for (const { b } of net) for (const i of b.keys()) b[i] = normal(rng);
  const places = Array.from({ length: 50 }, () => [
    3 * normal(rng),
    3 * normal(rng),
  ]);

  test("all places at once give what the library gives, to the last bit", () => {
    const layers = through(net, columnsOf(places));
    places.forEach((place, p) => {
      const { xs } = forwardTrace(net, place);
      const ours = layers.map((columns) => columns.map((one) => one[p]));
      expect(ours).toEqual(xs.slice(1));
    });
  });
});

describe("maps", () => {
  const settings = { inputs: ["y", "xx"], bend: "identity" } as const;
  const net = networkOf(settings, [
    { W: [[1, 0]], b: [0] },
    { W: [[10], [0]], b: [1, 7] },
  ]);
  const maps = new Maps(settings.inputs);

  test("begin with the lowest y, and each row with the lowest x", () => {
    const { neurons } = maps.of(net, { neurons: 3, answers: 2 });
    const [low, high] = [Math.fround(-REACH), Math.fround(REACH)];
    const rows = [low, low, low, 0, 0, 0, high, high, high];
    expect(neurons).toEqual([[Float32Array.from(rows)]]);
  });

  test("of answers may be finer or coarser", () => {
    const { answers } = maps.of(net, { neurons: 3, answers: 2 });
    expect(answers.map((one) => [...one])).toEqual([
      [-20, -20, 22, 22],
      [7, 7, 7, 7],
    ]);
  });
});
