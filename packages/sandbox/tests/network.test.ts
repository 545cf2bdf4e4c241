import { createHash } from "node:crypto";
import type { Program, Sandbox } from "@handmade/judge";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { frameDocument } from "../src/browser/policy.ts";
import { nodeSandbox } from "../src/node/index.ts";
import { openStage, reach, type Stage } from "./browser-page.ts";
import { call, programOf } from "./course.ts";
import { probes } from "./probes.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 30_000);
afterAll(() => stage?.close());
beforeEach(() => {
  stage.leaks.length = 0;
});

/** The probes as a program, past `compose`, which would refuse it. */
function probing(): Program {
  const code = `export async function neuron() {};\n${probes(stage.origin)}\nexport const done = 1;`;
  return {
    modules: [{ name: "exercise.ts", code, imports: [] }],
    entry: "exercise.ts",
    learner: "exercise.ts",
  };
}

/** Runs the probes in a worker inside of a frame with this document. */
async function runFramed(html: string): Promise<void> {
  await stage.page.goto(`${stage.origin}/control`);
  await stage.page.evaluate(
    (html) =>
      new Promise<void>((resolve) => {
        const frame = document.createElement("iframe");
        frame.setAttribute("sandbox", "allow-scripts");
        frame.srcdoc = html;
        addEventListener("message", () => resolve());
        document.body.append(frame);
      }),
    html,
  );
}

/** A frame's script that hands the probes to a worker as they are. */
function probingScript(): string {
  const work = JSON.stringify(`(async () => {
    ${probes(stage.origin)}
    postMessage("done");
  })();`);
  return `const w = new Worker(URL.createObjectURL(new Blob([${work}])));
    w.onmessage = () => parent.postMessage("done", "*");`;
}

it("without our policy the probes do get out", async () => {
  await runFramed(`<!doctype html><script>${probingScript()}</script>`);
  expect([...new Set(stage.leaks)].sort()).toEqual(
    [
      "events",
      "fetch",
      "fetch-no-cors",
      "font",
      "import",
      "scripts",
      "socket",
      "xhr",
    ].map((way) => `/leak/${way}`),
  );
});

it("the frame's policy alone lets nothing out of a worker", async () => {
  const script = probingScript();
  const hash = createHash("sha256").update(script).digest("base64");
  await runFramed(frameDocument(`sha256-${hash}`, script));
  expect(stage.leaks).toEqual([]);
});

it.each([
  [
    "browser",
    async () => {
      await stage.page.goto(stage.origin);
      return reach(stage.page);
    },
  ],
  ["Node", async () => nodeSandbox()],
] as const)("nothing leaves the %s sandbox", async (_, make) => {
  const box: Sandbox = await make();
  const opened = await box.open(probing());
  expect(opened).toMatchObject({ kind: "loaded" });
  box.close();
  expect(stage.leaks).toEqual([]);
});

it("the learner is told that the network is off", async () => {
  const box = nodeSandbox();
  const source = "export const neuron = () => (fetch as any)('http://a.test');";
  const opened = await box.open(programOf(source));
  if (opened.kind === "refused") throw new Error("refused");
  const [answer] = await opened.session.ask([call]);
  expect(answer).toMatchObject({
    kind: "threw",
    message: "`fetch` is off here: lesson code has no network and no workers.",
  });
  box.close();
});
