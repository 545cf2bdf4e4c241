import { render } from "svelte/server";
import { expect, test } from "vitest";
import FilmStrip from "./FilmStrip.svelte";
import { type Frame, neighbor } from "./film.ts";

const frames: Frame[] = [
  { name: "xs[0]", note: "input", size: 2, numbers: [2, -1] },
  { name: "zs[0]", note: "sums", size: 1, raw: true },
];
/** What a reader hears: the text without its tags. */
const heard = (body: string) =>
  body
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const strip = (more: Record<string, unknown> = {}) =>
  render(FilmStrip, { props: { label: "A pass", frames, ...more } }).body;

test("a frame says what it is and what is on it", () => {
  const body = strip({ chosen: 0, choose: () => {} });
  expect(heard(body)).toBe("xs[0] 2 −1 input zs[0] blank sums");
});

test("one frame is chosen, and it is the way in for the keyboard", () => {
  const body = strip({ chosen: 1, choose: () => {} });
  expect(body.match(/aria-pressed="true"/g)).toHaveLength(1);
  expect(body.match(/tabindex="0"/g)).toHaveLength(1);
});

test("a strip that cannot be chosen from has no buttons", () => {
  expect(strip()).not.toContain("<button");
});

test("what comes back is written beside the numbers, and read", () => {
  const [input, sums] = frames;
  const back = [{ ...input!, second: [0.5, undefined] }, sums!];
  const body = strip({ frames: back, chosen: 0, choose: () => {} });
  expect(heard(body)).toContain(
    "xs[0] 2 coming back 0.5 −1 coming back ? input",
  );
});

test("arrow keys stop at the ends of the strip", () => {
  expect(neighbor("ArrowRight", 0, 2)).toBe(1);
  expect(neighbor("ArrowRight", 1, 2)).toBeUndefined();
  expect(neighbor("ArrowLeft", 0, 2)).toBeUndefined();
  expect(neighbor("End", 0, 5)).toBe(4);
  expect(neighbor("a", 0, 5)).toBeUndefined();
});
