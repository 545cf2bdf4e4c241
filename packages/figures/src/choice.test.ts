import { render } from "svelte/server";
import { expect, test } from "vitest";
import Choice from "./Choice.svelte";

test("the choices are radio buttons of one group, one of them chosen", () => {
  const { body } = render(Choice, {
    props: { label: "curve", options: ["sine", "x²"], value: 1 },
  });
  const buttons = body.match(/<input[^>]*>/g) ?? [];
  expect(buttons).toHaveLength(2);
  expect(buttons[0]).not.toContain("checked");
  expect(buttons[1]).toContain("checked");
  const names = buttons.map((one) => one.match(/name="([^"]*)"/)?.[1]);
  expect(new Set(names).size).toBe(1);
  expect(body).toMatch(/<legend[^>]*>curve<\/legend>/);
});
