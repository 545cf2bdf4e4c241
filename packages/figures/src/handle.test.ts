import { createRawSnippet } from "svelte";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import Handle from "./Handle.svelte";
import { inUnitsOf } from "./handle.ts";

test("a place on the screen is told in the drawing's own units", () => {
  // Drawn at half its size, its (0, 0) at (100, 40) on the screen.
  const onScreen = { a: 0.5, d: 0.5, e: 100, f: 40 };
  expect(inUnitsOf(onScreen, [100, 40])).toEqual([0, 0]);
  expect(inUnitsOf(onScreen, [150, 20])).toEqual([100, -40]);
});

test("a handle is a slider that can be focused and says where it is", () => {
  const { body } = render(Handle, {
    props: {
      at: [10, 20.004],
      label: "Output 1",
      text: "−0.5",
      value: -0.5,
      span: [-1, 1],
      orientation: "vertical",
      drag: () => {},
      press: () => false,
      children: createRawSnippet(() => ({ render: () => "<text>y</text>" })),
    },
  });
  expect(body).toContain('role="slider" tabindex="0"');
  expect(body).toContain('aria-label="Output 1"');
  expect(body).toContain('aria-orientation="vertical"');
  expect(body).toContain('aria-valuetext="−0.5"');
  expect(body).toContain('transform="translate(10 20)"');
  expect(body).toContain("<text>y</text>");
});
