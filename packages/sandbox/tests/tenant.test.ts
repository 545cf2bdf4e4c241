import type { Answer, Call } from "@handmade/judge";
import { defaultLimits } from "@handmade/judge";
import { afterEach, expect, it, vi } from "vitest";
import { build, type House, mournFor, moveAll } from "../src/browser/houses.ts";
import { Tenant } from "../src/browser/tenant.ts";

const id = 1;
const program = { modules: [], entry: "neuron.ts" };
const calls = (of: string): Call[] => [{ of, args: [] }];
const threw = (message: string): Answer[] => [
  { kind: "threw", name: "", message, line: null },
];
const loaded = { kind: "loaded", exports: [] } as const;
const stoppedFor = (why: "memory" | "asked" | "time") =>
  ({ kind: "stopped", why, limit: 0 }) as const;

function newcomer() {
  const told: unknown[] = [];
  const tenant = new Tenant(
    id,
    { program, limits: defaultLimits },
    (line) => told.push(line),
    (opened) => told.push(opened),
  );
  const ask = (of: string) =>
    tenant.ask(calls(of), (answers) => told.push(answers));
  return { tenant, told, ask };
}

afterEach(() => vi.useRealTimers());

it("a program begun anew is asked the same again, and nobody is told twice", () => {
  const { tenant, told, ask } = newcomer();
  tenant.hear({ kind: "opened", id, opened: loaded });
  ask("first");
  tenant.hear({ kind: "printed", id, lines: ["a", "b"] });
  tenant.hear({ kind: "answered", id, answers: threw("first") });
  ask("second");
  expect(told.splice(0)).toEqual([loaded, "a", "b", threw("first")]);

  expect(tenant.begin()).toEqual([
    { kind: "open", id, program, limits: defaultLimits },
    { kind: "ask", id, calls: calls("first") },
    { kind: "ask", id, calls: calls("second") },
  ]);
  tenant.hear({ kind: "opened", id, opened: loaded });
  tenant.hear({ kind: "printed", id, lines: ["a"] });
  tenant.hear({ kind: "printed", id, lines: ["b", "c"] });
  tenant.hear({ kind: "answered", id, answers: threw("first") });
  expect(tenant.owes).toBe(true);
  tenant.hear({ kind: "answered", id, answers: threw("second") });
  expect(told).toEqual(["c", threw("second")]);
  expect(tenant.owes).toBe(false);
});

it("a program that is cut off the second time says so", () => {
  const { tenant, ask } = newcomer();
  tenant.hear({ kind: "opened", id, opened: loaded });
  ask("first");
  tenant.hear({ kind: "answered", id, answers: threw("first") });
  tenant.begin();
  const answers = [stoppedFor("time")];
  expect(tenant.hear({ kind: "answered", id, answers })).toEqual(answers[0]);
});

it("what an old program was asked is forgotten, what it owes is not", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const { tenant, told, ask } = newcomer();
  tenant.hear({ kind: "opened", id, opened: loaded });
  ask("first");
  tenant.hear({ kind: "answered", id, answers: threw("first") });
  ask("second");
  vi.advanceTimersByTime(30_001);
  expect(tenant.isYoung).toBe(true);
  ask("third");
  expect(tenant.isYoung).toBe(false);
  told.length = 0;
  tenant.hear({ kind: "answered", id, answers: threw("second") });
  tenant.hear({ kind: "answered", id, answers: threw("third") });
  expect(told).toEqual([threw("second"), threw("third")]);
});

function village(...all: readonly Tenant[]) {
  const seen: string[] = [];
  for (const [i, tenant] of all.entries()) {
    const tenants = new Map([[id, tenant]]);
    const house: House = {
      tenants,
      end(one, why) {
        seen.push(`${i} ended: ${why.why}`);
        tenants.delete(one);
      },
      leave: () => seen.push(`${i} left`),
      enter: () => seen.push(`${i} entered with ${tenants.size}`),
    };
    build(house);
  }
  return seen;
}

const [busy, other, idle] = [newcomer(), newcomer(), newcomer()];
const seen = village(busy.tenant, other.tenant, idle.tenant);

it("every frame goes before the first new one comes", () => {
  moveAll();
  expect(seen.splice(0)).toEqual([
    ...["0 left", "1 left", "2 left"],
    ...["0 entered with 1", "1 entered with 1", "2 entered with 1"],
  ]);
});

it("of several at work in a frame that died, none is blamed before the third time", () => {
  idle.tenant.hear({ kind: "opened", id, opened: loaded });
  mournFor();
  mournFor();
  expect(seen.filter((one) => one.includes("ended"))).toEqual([]);
  other.tenant.hear({ kind: "opened", id, opened: loaded });
  // Now only one is at work: it is to blame, and the others live on.
  mournFor();
  expect(seen.splice(0).filter((one) => one.includes("ended"))).toEqual([
    "0 ended: memory",
  ]);
});
