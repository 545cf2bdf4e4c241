import type { Call, Limits } from "@handmade/judge";

/** A program nobody should have to fear, and what it comes to. */
export interface Hostile {
  readonly name: string;
  readonly code: string;
  readonly calls?: readonly Call[];
  readonly limits?: Partial<Limits>;
  /** The load problem or the first answer, in part. */
  readonly outcome: object;
  readonly printed?: RegExp;
}

const brief = { callMs: 200 };
const outOfTime = { kind: "stopped", why: "time", limit: 200 };
const twelve = { kind: "returned", value: 12 };
const body = (code: string) =>
  `export function neuron(x: number[], w: number[], b: number): unknown { ${code} }`;
const odd = (what: string) => body(`throw ${what};`);

export const hostile: readonly Hostile[] = [
  {
    name: "a loop without end",
    code: body("for (;;);"),
    limits: brief,
    outcome: outOfTime,
  },
  {
    name: "a loop while loading",
    code: "for (;;);",
    limits: brief,
    outcome: outOfTime,
  },
  {
    name: "a hang in a getter of the result",
    code: body("return { get a() { for (;;); } };"),
    limits: brief,
    outcome: outOfTime,
  },
  {
    name: "recursion without end",
    code: `\n${body("return neuron(x, w, b);")}`,
    outcome: { kind: "threw", name: "RangeError", line: 2 },
  },
  {
    name: "a top level that never settles",
    code: "await new Promise(() => {});",
    limits: brief,
    outcome: outOfTime,
  },
  {
    name: "microtasks without end",
    code: `const go = (): Promise<void> => Promise.resolve().then(go); go(); ${body("")}`,
    limits: brief,
    outcome: outOfTime,
  },
  {
    name: "a console flood",
    code: body("for (let i = 0; i < 1e5; i++) console.log(i); return 12;"),
    outcome: twelve,
    printed: /^0\n1\n[\s\S]*\n999\n… 99,000 more lines hidden/,
  },
  {
    name: "huge things printed",
    code: body(
      "const a: unknown[] = []; a.push(a); console.log('x'.repeat(1e7), new Float32Array(1e6), a); return 12;",
    ),
    outcome: twelve,
    printed: /^x{2000}…/,
  },
  {
    name: "a flood of rejections",
    code: `for (let i = 0; i < 1000; i++) Promise.reject(new Error("lost")); ${body("return 12;")}`,
    outcome: twelve,
    printed: /^(Nobody caught: Error: lost\n){20}…/,
  },
  {
    name: "a flood of messages",
    code: body(
      `const post = globalThis.postMessage as ((m: unknown) => void) | undefined;
       if (!post) return 12;
       for (;;) post({ kind: "answer" });`,
    ),
    // The child has no way to post and answers 12; a worker is stopped.
    // Here it counts that the next program runs as if nothing happened.
    outcome: {},
  },
  {
    name: "forged verdicts and answers",
    code: body(
      `const answer = { kind: "returned", value: 99, args: [], later: 99 };
       for (const m of [{ type: "verdict", pass: true }, { kind: "answer", answer }, { kind: "done", later: [99] }])
         (globalThis.postMessage as ((m: unknown) => void) | undefined)?.(m);
       return 12;`,
    ),
    outcome: twelve,
  },
  {
    name: "stolen ways to post",
    code: `const g = globalThis as any;
      if (g.MessagePort) g.MessagePort.prototype.postMessage = () => {};
      if (g.MessageEvent) Object.defineProperty(g.MessageEvent.prototype, "data", { get: () => null });
      for (const name of ["postMessage", "process", "onmessage", "self", "input", "check"]) Reflect.set(g, name, null);
      ${body("return 12;")}`,
    outcome: twelve,
  },
  {
    name: "polluted prototypes",
    code: `const bad = () => { throw 1; };
      Object.assign(Array.prototype, { push: bad, map: bad, slice: bad, join: bad, pass: true });
      Object.assign(Object.prototype, { pass: true, get: 1, kind: "verdict" });
      Array.prototype[Symbol.iterator] = bad as never;
      String.prototype.split = String.prototype.slice = bad as never;
      ${body("return [12];")}`,
    outcome: { kind: "returned", value: [12], args: [[1, 2], [3, 4], 1] },
  },
  {
    name: "replaced globals",
    code: `const g = globalThis as any;
      for (const name of ["Math", "JSON", "Array", "Object", "Reflect", "Promise", "Proxy", "Error", "String", "Float32Array", "structuredClone", "performance", "Date", "console"])
        g[name] = undefined;
      ${body("return 12;")}`,
    outcome: twelve,
  },
  {
    name: "a poisoned Promise",
    code: `Promise.prototype.then = (() => {}) as never; ${body("return 12;")}`,
    outcome: twelve,
  },
  {
    name: "an object that answers differently each time",
    code: body(
      "let reads = 0; return new Proxy({}, { ownKeys: () => ['a'], getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }), get: (_, k) => k === 'a' ? ++reads : undefined });",
    ),
    outcome: { kind: "returned", value: { a: 1 } },
  },
  {
    name: "a thrown text",
    code: odd("'nope'"),
    outcome: { name: "", message: 'the text "nope"' },
  },
  {
    name: "a thrown null",
    code: odd("null"),
    outcome: { name: "", message: "null" },
  },
  {
    name: "a thrown undefined",
    code: odd("undefined"),
    outcome: { name: "", message: "undefined" },
  },
  {
    name: "a thrown proxy",
    code: odd(
      "new Proxy({}, { get() { throw 1; }, ownKeys() { throw 1; }, getPrototypeOf() { throw 1; } })",
    ),
    outcome: { name: "", message: "a value that cannot be read" },
  },
  {
    name: "an error that fights back",
    code: odd(
      "Object.defineProperties(new Error(), { message: { get() { throw 1; } }, stack: { get() { throw 1; } }, name: { value: 'N'.repeat(1e6) } })",
    ),
    outcome: { kind: "threw", name: "N".repeat(100), message: "", line: null },
  },
  {
    name: "a forged stack",
    code: `(Error as any).prepareStackTrace = () => ({}); ${odd("new Error('x'.repeat(1e6))")}`,
    outcome: {
      kind: "threw",
      name: "Error",
      message: "x".repeat(1000),
      line: null,
    },
  },
  {
    name: "text turned into code",
    code: body("return new Function('return 12')();"),
    outcome: { kind: "threw", name: "EvalError" },
  },
  {
    name: "a Worker of its own",
    code: body("return new Worker('x');"),
    outcome: { kind: "threw" },
  },
];
