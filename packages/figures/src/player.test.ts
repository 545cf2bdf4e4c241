import { render } from "svelte/server";
import { expect, test } from "vitest";
import Player from "./Player.svelte";

test("a player stands still until somebody presses play", () => {
  const { body } = render(Player, { props: { at: 3, last: 9 } });
  expect(body).toMatch(/<button[^>]*>\s*play/);
  expect(body).toContain('aria-valuetext="3 of 9"');
});

test("at the end there is no next step, at the start none back", () => {
  const end = render(Player, { props: { at: 9, last: 9 } }).body;
  expect(end).toMatch(/<button[^>]*disabled[^>]*>\s*one step/);
  const start = render(Player, { props: { at: 0, last: 9 } }).body;
  expect(start).toMatch(/<button[^>]*disabled[^>]*>\s*back/);
});

test("a larger step has a name of its own", () => {
  const leap = { name: "one neuron", to: (at: number) => at + 3 };
  const { body } = render(Player, { props: { at: 0, last: 9, leap } });
  expect(body).toContain("one neuron");
});
