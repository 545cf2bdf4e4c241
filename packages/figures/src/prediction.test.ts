import { createRawSnippet } from "svelte";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import LinkTable from "./LinkTable.svelte";
import type { Link } from "./links.ts";
import Prediction from "./Prediction.svelte";

const words = (text: string) =>
  createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

test("a prediction is asked for before anything is given away", () => {
  const { body } = render(Prediction, {
    props: {
      children: words("Which entry moves?"),
      options: ["the first", "both"],
      action: "Move it",
      outcome: "Only the second moved.",
    },
  });
  expect(body).toContain("Which entry moves?");
  expect(body.match(/type="radio"/g)).toHaveLength(2);
  expect(body).toMatch(/<button[^>]*disabled[^>]*>Move it/);
  expect(body).not.toContain("Only the second");
});

test("a table of numbers has one cell per entry and no bias", () => {
  const { body } = render(LinkTable, {
    props: {
      inputs: [{ name: "v[0]" }, { name: "v[1]" }],
      neurons: [{ name: "u[0]" }],
      numberOf: () => 1,
      nameOf: ({ o, i }: Link) => `[${o}][${i}]`,
      chosen: { o: 0, i: 0 },
      bias: false,
      children: words("a table"),
    },
  });
  expect(body.match(/<button/g)).toHaveLength(2);
  expect(body).not.toContain("bias</span>");
});
