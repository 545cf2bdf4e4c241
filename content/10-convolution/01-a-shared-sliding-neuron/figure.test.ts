import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Sliding from "./figure.svelte";
import { caption } from "./in-words.ts";
import { kernels } from "./looking.ts";

describe("without JavaScript", () => {
  const { body } = render(Sliding, { props: {} });

  test("a seven is drawn, mapped and pooled", () => {
    expect(body).toContain("the map, 26 by 26");
    expect(body).toMatch(/At \[12\]\[13\] it answers −?[\d.]+;/);
  });

  test("the table multiplies nine weights with nine pixels", () => {
    expect(body.match(/\[\d\]\[\d\]<\/t/g)).toHaveLength(9);
  });

  test("the functions are the library's and say so", () => {
    expect(body).toContain("borrowed: conv2d, maxPool2");
  });
});

test("a shaken drawing is compared with itself", () => {
  const words = caption({
    kernel: kernels[0]!,
    place: [2, 3],
    answer: 0.5,
    shake: -1,
    alike: { pixels: 0.634, pooled: 0.87 },
    problem: undefined,
  });
  expect(words).toContain(
    "Moved 1 pixel to the left, the picture is 63 % like itself, what pooling kept 87 %.",
  );
});
