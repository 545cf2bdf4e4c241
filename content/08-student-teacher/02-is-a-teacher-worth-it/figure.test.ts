import { sampleRecords } from "@handmade/figures/sample-digits.ts";
import { conclusion } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { sideBySide, table } from "./driver.ts";
import FirstThree from "./FirstThree.svelte";
import Students from "./figure.svelte";
import { sharesOf, caption as threeCaption } from "./first-three.ts";
import { reference, trialsOf, wayText } from "./reference.ts";
import {
  caption,
  curvesIn,
  rounds,
  temperatureOf,
} from "./side-by-side.ts";
import { teacher } from "./students.ts";
import { findingIn, tableFault } from "./tables.ts";

describe("without JavaScript", () => {
  test("the caption says where both students ended", () => {
    const { body } = render(Students, { props: {} });
    expect(body).toMatch(
      /Seed 1, T = 2\.8: after 12 rounds the one with labels reads \d+ % of 50/,
    );
    expect(body).toContain("borrowed: benchmark, distil");
  });

  test("a 3 lies on the paper, and only the taught one may know it", () => {
    const { body } = render(FirstThree, { props: {} });
    expect(body).toMatch(
      /The one who learned from labels reads a [^3]/,
    );
    expect(body).toContain("Neither was ever shown a 3.");
  });
});

describe("the build's own experiments", () => {
  const { one, two, twoB, three, lifted } = reference;
  const mean = (list: readonly number[]) =>
    list.reduce((sum, v) => sum + v, 0) / list.length;

  test("say what the lesson says about them", () => {
    expect(conclusion(trialsOf(one, 4))).toBe("harms");
    expect(conclusion(trialsOf(one, 1))).toBe("unclear");
    expect(conclusion(trialsOf(one, "scores"))).toBe("harms");
    expect(conclusion(trialsOf(two, 6))).toBe("helps");
    expect(conclusion(trialsOf(three, 8))).toBe("helps");
    const [alone, more] = [two, twoB].map((rows) =>
      mean(rows[0]!.right),
    );
    const taught = mean(two.find(({ way }) => way === 6)!.right);
    expect(taught - alone!).toBeGreaterThan(0.5 * (more! - alone!));
  });

  test("come near to what was measured before there was a lesson", () => {
    // By another program, with other settings and pictures: mean shares.
    const before = [
      [one, "labels", 0.92],
      [two, "labels", 0.862],
      [two, 6, 0.9],
      [twoB, "labels", 0.9055],
    ] as const;
    for (const [rows, way, wanted] of before) {
      const row = rows.find((each) => each.way === way)!;
      const center = mean(row.right);
      const spread = Math.sqrt(
        mean(row.right.map((v) => (v - center) ** 2)) * 1.5,
      );
      expect(Math.abs(center - wanted)).toBeLessThan(
        3 * spread + 0.002,
      );
    }
  });

  test("never shown a 3: labels read none, the taught one most", () => {
    expect(three[0]!.threes).toEqual([0, 0, 0]);
    expect(mean(three.at(-1)!.threes)).toBeGreaterThan(0.5);
    expect(lifted.threes).toBeGreaterThan(0.8);
  });

  test("have a name for each way", () => {
    expect(one.map(({ way }) => wayText(way))).toEqual([
      "labels: the benchmark",
      "scores, by mean square",
      "answers, T = 1",
      "answers, T = 4",
    ]);
  });
});

test("a student of the figure learns, and is told after each round", () => {
  const setting = { T: 3, seed: 2, rounds: 4, leaveOut: 3 };
  const { alone, taught } = sideBySide(teacher, sampleRecords, setting);
  expect(alone).toHaveLength(5);
  expect(alone[0]).toBe(taught[0]);
  expect(Math.min(alone[4]!, taught[4]!)).toBeGreaterThan(0.3);
});

describe("a table is at fault", () => {
  const right = table([3, 1], 2);

  test("if it has another seed or another share, and says which", () => {
    expect(tableFault(right)).toBeUndefined();
    const [first, second] = right.trials;
    const other = { ...right, trials: [second!, first!] };
    expect(tableFault(other)).toContain("Row 0 has the seed 1");
    const better = { ...first!, taught: first!.taught + 0.01 };
    const trials = [better, second!];
    expect(tableFault({ ...right, trials })).toContain(
      "your own `distil`",
    );
  });
});

test("findings of ours are the library's", () => {
  for (const taught of [0.1, 0.5, 0.9]) {
    const trials = [1, 2, 3].map((seed) => ({
      ...{ seed, benchmark: 0.5 },
      taught: seed === 1 ? 0.9 : taught,
    }));
    expect(findingIn(trials)).toBe(conclusion(trials));
  }
});

describe("the words", () => {
  test("say who reads more, and that it is one seed", () => {
    const flat = (share: number) => new Array(rounds + 1).fill(share);
    const curves = { alone: flat(0.5), taught: flat(0.52) };
    expect(caption({ T: 3, seed: 2 }, curves)).toContain(
      "2 points more, with this seed.",
    );
    const equal = { alone: flat(0.5), taught: flat(0.5) };
    expect(caption({ T: 3, seed: 2 }, equal)).toContain(
      "No difference",
    );
    expect(
      caption({ T: 3, seed: 2 }, curvesIn({ alone: [1] })),
    ).toContain("told nothing");
  });

  test("say what is lifted", () => {
    const scores = new Array(10).fill(0);
    const said = {
      alone: sharesOf(scores, 0),
      taught: sharesOf(scores, 2),
    };
    expect(threeCaption(said, 2)).toContain("lifted by 2 reads a 3");
    expect(threeCaption(undefined, 0)).toContain("Draw a 3");
  });

  test("never call a share certain that is not", () => {
    const shares = sharesOf([0, 0, 0, 7, 0, 0, 0, 0, 0, 0], 0);
    const said = { alone: shares, taught: shares };
    expect(threeCaption(said, 0)).toContain("reads a 3 (>99%)");
  });

  test("say a temperature in two digits", () => {
    expect(temperatureOf(1.5)).toBe(2.8);
  });
});
