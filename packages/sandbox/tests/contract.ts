import type { Answer, Call, Limits, Sandbox } from "@handmade/judge";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, programOf, right } from "./course.ts";
import { hostile } from "./hostile.ts";

/**
 * What every host owes its caller. Written once; run for Node and, by
 * way of a real page, for the browser.
 */
export function describeSandbox(
  name: string,
  make: () => Promise<Sandbox> | Sandbox,
): void {
  describe(name, () => {
    let box: Sandbox;
    let printed: string[];
    beforeAll(async () => {
      box = await make();
    }, 30_000);
    afterAll(() => box?.close());

    async function open(source: string, limits?: Partial<Limits>) {
      printed = [];
      const onPrint = (line: string) => printed.push(line);
      const data = { bytes: Uint8Array.of(5, 6, 7) };
      return box.open(programOf(source), { limits, data, onPrint });
    }
    async function ask(
      source: string,
      calls: readonly Call[] = [call],
      limits?: Partial<Limits>,
    ): Promise<Answer[]> {
      const opened = await open(source, limits);
      if (opened.kind === "refused")
        throw new Error(JSON.stringify(opened.problem));
      const answers = await opened.session.ask(calls);
      opened.session.stop();
      return answers;
    }
    const resultOf = async (source: string) => {
      const [answer] = await ask(source);
      return answer?.kind === "returned" ? answer.value : answer;
    };

    it("answers a call with a copy of what came back", async () => {
      expect(await ask(right)).toEqual([
        { kind: "returned", value: 12, args: [[1, 2], [3, 4], 1], later: 12 },
      ]);
    });

    it("tells the exported names", async () => {
      const opened = await open("export const a = 1; export default 2;");
      if (opened.kind === "refused") throw new Error("refused");
      expect([...opened.session.exports].sort()).toEqual(["a", "default"]);
      expect(await opened.session.ask([call, { of: "a", args: [] }])).toEqual([
        { kind: "missing", found: ["a", "default"], instead: null },
        { kind: "missing", found: ["a", "default"], instead: "number" },
      ]);
      opened.session.stop();
    });

    it("lets a driver of ours ask the learner's functions", async () => {
      const own = "export const neuron = () => 7; export const later = 0;";
      const ask1 = { ...call, of: "ask", driver: true } as const;
      expect(await ask(own, [ask1])).toMatchObject([
        { kind: "returned", value: [7, 11, 1], args: [] },
      ]);
    });

    it("loads a driver beside a program that lacks what it asks", async () => {
      const ask1 = { ...call, of: "ask", driver: true } as const;
      expect(await ask("export const neuro = 1;", [call, ask1])).toMatchObject([
        { kind: "missing", found: ["neuro"] },
        { kind: "threw", name: "TypeError" },
      ]);
    });

    it("hands over bytes, and data sets by name", async () => {
      const source = "export const sum = (b: Uint8Array) => b.fill(1)[1];";
      const bytes = Uint8Array.of(3, 4);
      expect(
        await ask(source, [
          { of: "sum", args: [bytes] },
          { of: "byte", args: [bytes, 1], driver: true },
          { of: "byte", args: [{ $data: "bytes" }, 2], driver: true },
        ]),
      ).toMatchObject([
        { value: 1, args: [[1, 1]] },
        { value: 4, args: [] },
        { value: 7, args: [] },
      ]);
    });

    it("calls a method on its object", async () => {
      const source =
        "export const o = { k: 3, f(x: number) { return this.k * x; } };";
      const [answer] = await ask(source, [{ of: "o.f", args: [2] }]);
      expect(answer).toMatchObject({ value: 6 });
    });

    it("reads a value without calling it", async () => {
      const source =
        "export const AND = { w: [1, 1], b: -1.5 }; export const net = [{ act: { f() {} } }];";
      const read = (of: string) => ({ of, args: [], read: true }) as const;
      expect(
        await ask(source, [
          read("AND"),
          read("AND.w"),
          read("AND"),
          read("OR"),
        ]),
      ).toMatchObject([
        { kind: "returned", value: { w: [1, 1], b: -1.5 }, args: [] },
        { kind: "returned", value: [1, 1] },
        { kind: "returned", value: { w: [1, 1], b: -1.5 } },
        { kind: "missing", found: ["AND", "net"], instead: null },
      ]);
      const [again, net] = await ask(source, [read("AND"), read("net.0.act")]);
      expect(again).not.toHaveProperty("again");
      expect(net).toMatchObject({ value: { f: { $odd: "function" } } });
    });

    it("calls a method on what a call returned", async () => {
      const source =
        "export const times = (k: number) => ({ k, f(z: number) { return this.k * z; } });";
      const made = { of: "times", args: [3] };
      expect(
        await ask(source, [{ ...made, method: { name: "f", args: [2] } }]),
      ).toMatchObject([{ value: 6, args: [3] }]);
      expect(
        await ask(source, [{ ...made, method: { name: "df", args: [2] } }]),
      ).toEqual([
        { kind: "missing", found: ["times"], instead: "object", made: true },
      ]);
    });

    it.each([
      ["nothing", "undefined", null],
      ["null", "null", "null"],
      ["a number", "3", "number"],
    ])("misses a method on %s", async (_, value, instead) => {
      const source = `export const make = () => ${value};`;
      const [answer] = await ask(source, [
        { of: "make", args: [], method: { name: "f", args: [] } },
      ]);
      expect(answer).toMatchObject({ kind: "missing", instead, made: true });
    });

    it("lends library functions and hands results on", async () => {
      const source = `export const give = () => [1];
        export const same = (a: unknown[], s: { f(z: number): number }) => { a.push(s.f(4)); return a; };`;
      const answers = await ask(source, [
        { of: "give", args: [] },
        { of: "same", args: [{ $result: 0 }, { $lent: "scaled", of: [2] }] },
      ]);
      expect(answers).toMatchObject([
        { value: [1], later: [1, 8] },
        { value: [1, 8], args: [[1, 8], {}] },
      ]);
    });

    it("builds arguments afresh and shows what became of them", async () => {
      const source =
        "export function neuron(x: number[]) { x[0] = 9; return x; }";
      expect(await ask(source, [call, call])).toMatchObject([
        { args: [[9, 2], [3, 4], 1] },
        { args: [[9, 2], [3, 4], 1] },
      ]);
    });

    it("reads a result again after the last call", async () => {
      const source = `const shared = [0];
        export function neuron() { shared[0]! += 1; return shared; }`;
      expect(await ask(source, [call, call])).toMatchObject([
        { value: [1], later: [2] },
        { value: [2], later: [2] },
      ]);
    });

    it("tells a list that an earlier call returned already", async () => {
      const source = `const kept = [0];
        export const neuron = () => ({ kept, fresh: [0] });`;
      const [first, second] = await ask(source, [call, call]);
      expect(first).not.toHaveProperty("again");
      expect(second).toMatchObject({ again: true });
    });

    it("tells the learner's line of an error", async () => {
      const source = `import { dot } from "./vectors.ts";
        export const neuron = (x: number[]) =>
          dot(x, [1, 2, 3]);`;
      expect(await ask(source)).toEqual([
        { kind: "threw", name: "Error", message: "2 and 3", line: 3 },
      ]);
    });

    it("tells why a program could not be loaded", async () => {
      expect(await open("const a = 1;\nnull.x;")).toMatchObject({
        problem: { kind: "threw", name: "TypeError", line: 2 },
      });
    });

    it.each([
      ["undefined", "undefined", "undefined"],
      ["a promise", "Promise.resolve(1)", "promise"],
      ["a promise that never settles", "new Promise(() => {})", "promise"],
      ["a function", "() => 1", "function"],
      ["a bigint", "12n", "bigint"],
      ["a symbol", "Symbol('s')", "symbol"],
      [
        "an endless generator",
        "(function* () { for (;;) yield 1; })()",
        "unreadable",
      ],
      ["a getter that throws", "({ get a() { throw 1; } })", "unreadable"],
      [
        "a proxy that throws",
        "new Proxy([], { get() { throw 1; } })",
        "unreadable",
      ],
      ["a date", "new Date()", "unreadable"],
      ["five million numbers", "new Float32Array(5e6)", "too-large"],
      ["a list longer than memory", "new Array(4e9)", "too-large"],
    ])("describes %s", async (_, expression, kind) => {
      const value = await resultOf(
        `export const neuron = () => ${expression};`,
      );
      expect(value).toMatchObject({ $odd: kind });
    });

    it("copies numbers exactly, typed arrays too", async () => {
      const source =
        "export const neuron = () => [NaN, -0, Infinity, 5e-324, new Float64Array([0.1])];";
      expect(await resultOf(source)).toEqual([
        NaN,
        -0,
        Infinity,
        5e-324,
        [0.1],
      ]);
    });

    it("describes holes, cycles and getters of classes", async () => {
      const source = `const loop: unknown[] = [[, 1]]; loop.push(loop);
        class Layer { b = [1]; get W() { return [[2]]; } }
        export const neuron = () => [loop[0], new Layer(), loop];`;
      expect(await resultOf(source)).toMatchObject([
        [{ $odd: "hole" }, 1],
        { b: [1], W: [[2]] },
        [
          [{ $odd: "hole" }, 1],
          [
            [{ $odd: "hole" }, 1],
            [[{ $odd: "hole" }, 1], {}],
          ],
        ],
      ]);
    });

    it.each(hostile)("survives $name", async (row) => {
      const opened = await open(row.code, row.limits);
      const outcome =
        opened.kind === "refused"
          ? opened.problem
          : (await opened.session.ask(row.calls ?? [call]))[0];
      if (opened.kind === "loaded") opened.session.stop();
      expect(outcome).toMatchObject(row.outcome);
      if (row.printed) expect(printed.join("\n")).toMatch(row.printed);

      expect(await ask(right)).toMatchObject([{ value: 12 }]);
    });

    it("keeps the answers that came before a hang", async () => {
      const source =
        "export function neuron(x: number[]) { while (x[0] === 5); return 1; }";
      const hang = { of: "neuron", args: [[5]] };
      const answers = await ask(source, [call, hang, call], { callMs: 200 });
      expect(answers).toMatchObject([
        { kind: "returned", value: 1, later: 1 },
        { kind: "stopped", why: "time", limit: 200 },
        { kind: "stopped" },
      ]);
    });

    it("gives each call its own time, and the list a limit", async () => {
      const source = `export function neuron() {
        const end = performance.now() + 60; while (performance.now() < end); }`;
      const ten = Array.from({ length: 10 }, () => call);
      const slow = await ask(source, ten, { callMs: 500, runMs: 300 });
      expect(slow.at(0)).toMatchObject({ kind: "returned" });
      expect(slow.at(-1)).toMatchObject({ why: "time", limit: 300 });
    });

    it("stops when it is asked to", async () => {
      const opened = await open("export function neuron() { for (;;); }");
      if (opened.kind === "refused") throw new Error("refused");
      const answers = opened.session.ask([call]);
      opened.session.stop();
      opened.session.stop();
      expect(await answers).toMatchObject([{ why: "asked" }]);
      expect(await opened.session.ask([call])).toMatchObject([
        { why: "asked" },
      ]);
    });

    it("is ready again within half a second of a kill", async () => {
      const times = [];
      for (let i = 0; i < 5; i++) {
        await open("for (;;);", { callMs: 100 });
        const began = performance.now();
        expect(await ask(right)).toMatchObject([{ value: 12 }]);
        times.push(performance.now() - began);
      }
      expect(times.sort((a, b) => a - b)[2]).toBeLessThan(500);
    });

    it("runs two programs side by side", async () => {
      const [a, b] = await Promise.all([ask(right), ask(right)]);
      expect([a, b]).toMatchObject([[{ value: 12 }], [{ value: 12 }]]);
    });
  });
}
