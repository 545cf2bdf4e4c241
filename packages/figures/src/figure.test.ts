import { createRawSnippet } from "svelte";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import Figure from "./Figure.svelte";
import Slider from "./Slider.svelte";

const picture = createRawSnippet(() => ({ render: () => "<svg></svg>" }));

test("a figure says its state in words and reads changes aloud", () => {
  const { body } = render(Figure, {
    props: { picture, caption: "The neuron says 2.0." },
  });
  expect(body).toMatch(/<p[^>]*aria-live="polite"[^>]*>The neuron/);
});

test("before any program runs, every function is marked as borrowed", () => {
  const { body } = render(Figure, {
    props: { picture, caption: "x", uses: ["neuron", "dot"] },
  });
  expect(body).toContain("borrowed: neuron, dot");
  expect(body).not.toContain("your ");
});

test("the numbers are a table whose first column names the rows", () => {
  const { body } = render(Figure, {
    props: {
      picture,
      caption: "x",
      columns: ["from", "w"],
      rows: [["x₁", 0.5]],
    },
  });
  expect(body).toMatch(/<th scope="row"[^>]*>x₁/);
  expect(body).toMatch(/<td[^>]*>0.5/);
});

test("a heading that goes without saying is spoken only", () => {
  const columns = [{ spoken: "output" }, "error"];
  const { body } = render(Figure, {
    props: { picture, caption: "x", columns, rows: [["y₀", 0.5]] },
  });
  expect(body).toMatch(/<th scope="col"[^>]*>.*class="spoken[^>]*>output</);
});

test("a figure with a state can be pointed to by its name", () => {
  const state = { name: "neuron-figure", numbers: [1], restore: () => {} };
  const { body } = render(Figure, {
    props: { picture, caption: "x", state },
  });
  expect(body).toContain('id="neuron-figure"');
});

test("a figure without numbers or reasons shows no empty drawers", () => {
  const { body } = render(Figure, { props: { picture, caption: "x" } });
  expect(body).not.toContain("<details");
});

test("a slider is a native range input that reads its value aloud", () => {
  const { body } = render(Slider, {
    props: { label: "bias", value: -0.5, min: -2, max: 2 },
  });
  expect(body).toMatch(/type="range"[^>]*/);
  expect(body).toContain('aria-valuetext="−0.5"');
});

test("a slider's value is read aloud by the slider alone", () => {
  const { body } = render(Slider, {
    props: { label: "b", value: 0.5, min: -1, max: 1 },
  });
  expect(body).toMatch(/<input[^>]*aria-valuetext="0.5"/);
  // An <output> would be a live region, and tell it a second time.
  expect(body).toMatch(/<output[^>]*aria-live="off"/);
});
