import { expect, it } from "vitest";
import { nodeSandbox } from "../src/node/index.ts";
import { describeSandbox } from "./contract.ts";
import { call, programOf } from "./course.ts";

describeSandbox("the Node host", nodeSandbox);

it("a program that eats memory is stopped", async () => {
  const box = nodeSandbox();
  const source =
    "export const neuron = () => { const a = []; for (;;) a.push(new Array(1e5).fill(0)); };";
  const opened = await box.open(programOf(source), {
    limits: { callMs: 20_000 },
  });
  if (opened.kind === "refused") throw new Error("refused");
  expect(await opened.session.ask([call])).toMatchObject([
    { kind: "stopped", why: "memory" },
  ]);
  box.close();
});

it("a program sees nothing of the machine it runs on", async () => {
  const box = nodeSandbox();
  const names = ["process", "require", "module", "Bun", "Deno"];
  const source = `export const neuron = () => ${JSON.stringify(names)}
    .filter((name) => (globalThis as any)[name] !== undefined);`;
  const opened = await box.open(programOf(source));
  if (opened.kind === "refused") throw new Error("refused");
  expect(await opened.session.ask([call])).toMatchObject([{ value: [] }]);
  box.close();
});
