import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Gears from "./Gears.svelte";
import {
  along,
  band,
  type GearLine,
  gearHeight,
  gearWidth,
  levelOf,
  place,
  times,
  wheel,
  wheelPlaces,
} from "./gears.ts";
import type { Span } from "./geometry.ts";

const reach: Span = [-4, 4];

describe("the lines", () => {
  test("a value off a line stands at its end", () => {
    expect(place(reach, 1)).toBe(along(reach)(1));
    expect(place(reach, 1e9)).toBeLessThan(gearWidth);
    expect(place(reach, -1e9)).toBeGreaterThan(0);
  });

  test("a band leads from one line to the next, each on its scale", () => {
    const path = band(
      0,
      { reach, piece: [0, 1] },
      { reach: [0, 1], piece: [0.5, 0.25] },
    );
    expect(path).toContain(`M ${along(reach)(0)},${levelOf(0)}`);
    expect(path).toContain(`L ${along([0, 1])(0.25)},${levelOf(1)}`);
    expect(path).toMatch(/Z$/);
  });

  test("a wheel follows each line, and all have room", () => {
    for (const lines of [3, 4]) {
      const places = wheelPlaces(lines);
      expect(places).toHaveLength(lines);
      expect(places.at(-1)![1] + 41).toBeLessThan(gearHeight(lines));
    }
  });
});

test("a wheel has all its teeth", () => {
  expect(wheel(30, 12).match(/[ML]/g)).toHaveLength(4 * 12);
});

test("a factor is written with a real minus", () => {
  expect(times(-1)).toBe("×−1");
  expect(times(undefined)).toBe("?");
});

describe("the drawing", () => {
  const line: GearLine = { name: "x", reach, marks: [0], piece: [0, 1] };
  const two = [line, { ...line, name: "y", piece: [0, -2] as Span }];
  const body = (gears: { factor: number; turn: number; name?: string }[]) =>
    render(Gears, { props: { lines: two, gears, captionId: "c", chosen: 1 } })
      .body;

  test("hatches a band whose ends change places", () => {
    const plain = body([
      { factor: -2, turn: 0 },
      { factor: -2, turn: 0 },
    ]);
    expect(plain.match(/class="band [^"]*turned/g)).toHaveLength(1);
    expect(plain.match(/class="wheel [^"]*negative/g)).toHaveLength(2);
    expect(plain).toContain('role="img"');
  });

  test("wheels with a name are buttons that say their factor", () => {
    const named = body([
      { factor: -2, turn: 0, name: "how y follows x" },
      { factor: -2, turn: 0, name: "the whole chain" },
    ]);
    expect(named.match(/role="button"/g)).toHaveLength(2);
    expect(named).toContain('aria-label="how y follows x: ×−2"');
    expect(named.match(/aria-pressed="true"/g)).toHaveLength(1);
  });

  test("a line without a number has no piece, and no band leads there", () => {
    const lines = [line, { ...line, piece: undefined }];
    const { body: half } = render(Gears, {
      props: { lines, gears: [], captionId: "c" },
    });
    expect(half).not.toContain('class="band');
  });
});
