import { render } from "svelte/server";
import { expect, test } from "vitest";
import Matching from "./Matching.svelte";

test("every need offers every option, and no reason is given away", () => {
  const { body } = render(Matching, {
    props: {
      title: "Which would you take?",
      needs: [
        { need: "Yes or no.", fits: ["sigmoid"], because: "It is a chance." },
        { need: "Many layers.", fits: ["ReLU"], because: "It keeps slopes." },
      ],
      options: ["sigmoid", "ReLU", "tanh"],
    },
  });
  expect(body.match(/<select/g)).toHaveLength(2);
  expect(body.match(/<option/g)).toHaveLength(8);
  expect(body).toMatch(/<button[^>]*disabled[^>]*>\s*Compare/);
  expect(body).not.toContain("It is a chance");
});
