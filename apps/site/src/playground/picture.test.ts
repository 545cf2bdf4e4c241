import { expect, test } from "vitest";
import { networkPicture, sheetPicture } from "./picture.ts";
import { defaults, groundOf, Run } from "./run/index.ts";
import { firstShown, sides } from "./shown.ts";
import { wholePicture } from "./whole-picture.ts";

const shown = firstShown({ ...defaults, hidden: [3] });
const count = (text: string, part: string) => text.split(part).length - 1;

test("the network's picture has a line per weight and a map per neuron", () => {
  const picture = networkPicture(shown);
  // 2 inputs, 3 hidden neurons, 2 outputs.
  expect(count(picture, "stroke-opacity")).toBe(2 * 3 + 3 * 2);
  expect(count(picture, "<g transform")).toBe(2 + 3 + 2);
});

test("the sheet's picture has a mark for every point learned from", () => {
  const { learned } = groundOf(shown.settings);
  const picture = sheetPicture(shown);
  const drawn = picture.match(/<path d="M[^"]*" fill="var\(--\w+\)" stroke/g)!;
  expect(drawn).toHaveLength(2);
  expect(count(drawn.join(""), "M")).toBe(learned.length);
});

test("the picture to take along asks for nothing of the page", () => {
  const ink = "#123456";
  const inks = {
    ...{ "paper-raised": ink, ink, "ink-soft": ink, rule: ink, accent: ink },
    ...{ positive: ink, negative: ink, good: ink },
  };
  const { settings } = shown;
  const picture = wholePicture(shown, [], inks, groundOf(settings));
  expect(picture).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(picture).not.toMatch(/var\(|NaN|undefined|href/);
  expect(picture).toContain("Circles, noise 0.1, seed 1.");
});

test("a network that lost its numbers can still be drawn", () => {
  const settings = {
    ...defaults,
    ...({ loss: "mse", bend: "relu", rate: 1000 } as const),
  };
  const run = new Run(settings);
  run.advance({ updates: 100 });
  const frame = run.frame(sides);
  expect(frame.lost).toBeDefined();
  expect(networkPicture({ settings, frame }).includes("NaN")).toBe(false);
  expect(sheetPicture({ settings, frame }).includes("NaN")).toBe(false);
});
