import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { handmade, lastLine, scratch } from "./run.ts";

/** A neuron whose body is given. */
function neuron(body: string): string {
  return `export function neuron(x: number[], w: number[], b: number): number {
  ${body}
}
`;
}

async function check(program: string) {
  const folder = scratch();
  writeFileSync(join(folder, "mine.ts"), program);
  const finished = await handmade("check 1.1 --file mine.ts --json", folder);
  return { ...finished, ...lastLine(finished) };
}

test("a right neuron passes, with code 0", async () => {
  const judged = await check(
    neuron("return x.reduce((sum, xi, i) => sum + xi * w[i], b);"),
  );
  expect(judged).toMatchObject({
    code: 0,
    exercise: "1.1",
    verdict: "pass",
    hint: null,
    ms: expect.any(Number),
  });
});

test("a forgotten bias is named, with code 1 and the call that shows it", async () => {
  const judged = await check(
    neuron("return x.reduce((sum, xi, i) => sum + xi * w[i], 0);"),
  );
  expect(judged).toMatchObject({ code: 1, verdict: "fail" });
  expect(judged.hint).toEqual({
    id: "1.1/bias-forgotten",
    class: "bias-forgotten",
    text: expect.any(String),
  });
  expect(judged.stderr).toMatch(/neuron\(.*\)\nGot .*, wanted/);
  expect(judged.stderr).toContain(
    judged.hint.text.trim().replaceAll("\n", " "),
  );
});

test("a program that is no TypeScript is an error on its line", async () => {
  const judged = await check(neuron("return x +;"));
  expect(judged).toMatchObject({
    code: 1,
    verdict: "error",
    problem: { line: 2 },
  });
  expect(judged.stderr).toMatch(/^Line 2, column \d+: /m);
});

test("a program that never ends is ended", async () => {
  const judged = await check(neuron("for (;;) {}"));
  expect(judged).toMatchObject({
    code: 1,
    verdict: "fail",
    hint: { class: "never-ends" },
  });
});

test("a program out of somebody's saved project waits for a yes", async () => {
  const folder = scratch();
  const exercise = join(folder, "handmade-work", "1.1");
  mkdirSync(exercise, { recursive: true });
  const list = { format: "handmade-work", version: 1 };
  writeFileSync(join(exercise, "..", "project.json"), JSON.stringify(list));
  const program = neuron(
    "return x.reduce((sum, xi, i) => sum + xi * w[i], b);",
  );
  writeFileSync(join(exercise, "neuron.ts"), program);

  const file = "handmade-work/1.1/neuron.ts";
  const asked = await handmade(`check 1.1 --file ${file}`, folder);
  expect(asked).toMatchObject({ code: 2, stdout: "" });
  expect(asked.stderr).toMatch(
    /was not written here: .*saved as a file\. Read it, then run it with --yes\./,
  );
  const told = await handmade(`check 1.1 --file ${file} --yes --json`, folder);
  expect(lastLine(told)).toMatchObject({ verdict: "pass" });
});

test("a project.json of any other kind is no sign of a stranger", async () => {
  const folder = scratch();
  writeFileSync(join(folder, "project.json"), '{ "name": "mine" }');
  writeFileSync(join(folder, "mine.ts"), neuron("return 0;"));
  const judged = await handmade("check 1.1 --file mine.ts --json", folder);
  expect(judged).toMatchObject({ code: 1 });
});
