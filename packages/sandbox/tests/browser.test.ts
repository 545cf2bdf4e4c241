import type { Limits, Sandbox, Session } from "@handmade/judge";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, reach, type Stage } from "./browser-page.ts";
import { describeSandbox } from "./contract.ts";
import { call, programOf, right } from "./course.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 30_000);
afterAll(() => stage?.close());

describeSandbox("the browser host", () => reach(stage.page));

it("a program that floods the page with messages is stopped", async () => {
  const page = await stage.another();
  const box = await reach(page);
  const source = "export const neuron = () => { for (;;) postMessage(1); };";
  expect(await outcome(box, source)).toMatchObject([
    { kind: "stopped", why: "messages", limit: 2000 },
  ]);
});

it("a flood leaves nothing behind that the next program would wait for", async () => {
  const page = await stage.another();
  const box = await reach(page);
  let strays = 0;
  await page.exposeFunction("stray", () => {
    strays += 1;
  });
  await page.frames()[1]!.evaluate(() => {
    const { stray } = globalThis as unknown as { stray(): void };
    const { set } = Object.getOwnPropertyDescriptor(
      Worker.prototype,
      "onmessage",
    )!;
    Object.defineProperty(Worker.prototype, "onmessage", {
      set(hear: () => void) {
        const counted = () => {
          stray();
          hear();
        };
        // Cut off or not, what was posted is still to be delivered.
        set!.call(this, counted);
        this.terminate = () => {};
      },
    });
  });
  const source = `export const neuron = () => {
    for (let i = 0; i < 1e6; i++) postMessage(i);
    for (;;);
  };`;
  const opened = await box.open(programOf(source), {
    limits: { messages: 100 },
  });
  if (opened.kind === "refused") throw new Error("refused");
  expect(await opened.session.ask([call])).toMatchObject([
    { kind: "stopped", why: "messages", limit: 100 },
  ]);
  expect(await outcome(box, right)).toMatchObject([{ value: 12 }]);
  expect(strays).toBe(101);
  await page.close();
});

it("a frame that fell silent is replaced, and the page lives", async () => {
  const page = await stage.another();
  const box = await reach(page);
  const source = "export const neuron = () => { for (;;); };";
  const opened = await box.open(programOf(source), {
    limits: { callMs: 60_000, runMs: 60_000 },
  });
  if (opened.kind === "refused") throw new Error("refused");
  const answers = opened.session.ask([call]);
  // What memory does to a frame: it is gone, and no event says so.
  await page.evaluate(() => {
    document.querySelector("iframe")!.srcdoc = "";
  });
  expect(await answers).toMatchObject([{ kind: "stopped", why: "memory" }]);
  expect(await outcome(box, right)).toMatchObject([{ value: 12 }]);
  expect(await page.locator("iframe").count()).toBe(1);
});

it("a frame that died while nothing ran is replaced before the next", async () => {
  const page = await stage.another();
  const box = await reach(page);
  expect(await outcome(box, right)).toMatchObject([{ value: 12 }]);
  await page.evaluate(() => {
    document.querySelector("iframe")!.srcdoc = "";
  });
  expect(await outcome(box, right)).toMatchObject([{ value: 12 }]);
  expect(await page.locator("iframe").count()).toBe(1);
});

const loop = "export const neuron = () => { for (;;); };";
const later =
  "export const neuron = () => { setTimeout(() => { for (;;); }); };";
const patient = { callMs: 60_000, runMs: 60_000 };

/** Programs that go on computing, and how they are ended. */
const leavers: readonly {
  readonly name: string;
  readonly source: string;
  readonly limits?: Partial<Limits>;
  leave?(session: Session, box: Sandbox): void;
}[] = [
  { name: "is cut off in a call", source: loop, limits: { callMs: 300 } },
  {
    name: "is cut off while loading",
    source: "for (;;);",
    limits: { callMs: 300 },
  },
  {
    name: "is stopped in a call",
    source: loop,
    limits: patient,
    leave: (session) => session.stop(),
  },
  {
    name: "is given up with its sandbox",
    source: loop,
    limits: patient,
    leave: (_, box) => box.close(),
  },
  {
    name: "is stopped when it owes nothing",
    source: later,
    leave: (session) => session.stop(),
  },
];

it.each(leavers)("the process of a program that $name is gone", async (row) => {
  const page = await stage.another();
  const box = await reach(page);
  const devtools = await page.context().browser()!.newBrowserCDPSession();
  const processes = async () => {
    const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
    return processInfo.map(({ id }) => id);
  };
  // Each page of the stage has one for its sandboxes.
  const before = await processes();
  const gone = async () => {
    const after = await processes();
    return before.filter((one) => !after.includes(one)).length;
  };
  const opened = await box.open(programOf(row.source), row);
  if (opened.kind === "loaded") {
    const answers = opened.session.ask([call]);
    if (row.source === later) await answers;
    row.leave?.(opened.session, box);
    await answers;
  }
  await expect.poll(gone, { timeout: 1_000 }).toBe(1);
  await page.close();
});

it("a program beside one that is cut off is begun anew", async () => {
  const page = await stage.another();
  const box = await reach(page);
  const printed: string[] = [];
  const onPrint = (line: string) => printed.push(line);
  const [first, guilty] = [
    await box.open(programOf(slow), { onPrint }),
    await box.open(programOf(loop), {
      limits: { callMs: 600 },
    }),
  ];
  if (first.kind === "refused" || guilty.kind === "refused")
    throw new Error("refused");
  const cut = guilty.session.ask([call]);
  expect(await first.session.ask([call])).toMatchObject([{ value: 12 }]);
  const rest = first.session.ask([call, call]);
  expect(await cut).toMatchObject([{ why: "time" }]);
  expect(await guilty.session.ask([call])).toMatchObject([{ why: "time" }]);
  expect(await rest).toMatchObject([{ value: 12 }, { value: 12 }]);
  expect(await first.session.ask([call])).toMatchObject([{ value: 12 }]);
  expect(printed).toEqual(["0", "1", "2", "3"]);
  await page.close();
});

/** Right after 300 ms, so that some of it runs at any moment. */
const slow = `let count = 0;
export function neuron(x: number[], w: number[], b: number) {
  console.log(count++);
  const end = Date.now() + 300;
  while (Date.now() < end);
  return x[0]! * w[0]! + x[1]! * w[1]! + b;
}`;

it("a program cannot read the page, its storage or its origin", async () => {
  const page = await stage.another();
  const box = await reach(page);
  const source = `export const neuron = async () => {};
    const names = ["document", "parent", "top", "localStorage", "indexedDB", "caches", "RTCPeerConnection", "SharedArrayBuffer"];
    export const seen = () => [location.origin, ...names.filter((n) => (globalThis as any)[n] !== undefined)];`;
  expect(await outcome(box, source, "seen")).toMatchObject([
    { value: ["null"] },
  ]);
});

it("nothing can be put into the frame's document, should code ever run there", async () => {
  const page = await stage.another();
  await outcome(await reach(page), right);
  const frame = page.frames().find((one) => one !== page.mainFrame())!;
  const left = await frame.evaluate(() => {
    const attempts = {
      element: () => document.createElement("link"),
      append: () => document.head.append("text"),
      markup: () => {
        document.documentElement.innerHTML = "<link>";
        return document.documentElement.innerHTML;
      },
      write: () => document.write("<link>"),
      parser: () => new DOMParser().parseFromString("<link>", "text/html"),
      range: () => new Range().createContextualFragment("<link>"),
      image: () => {
        const image = new Image();
        image.src = "https://elsewhere.test/";
        return image.currentSrc ?? image.onload;
      },
      call: () => new RTCPeerConnection(),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        const made = attempt();
        return made === undefined ? [] : [`${name}: ${made}`];
      } catch {
        return [];
      }
    });
  });
  expect(left).toEqual([]);
});

async function outcome(box: Sandbox, source: string, of = "neuron") {
  const opened = await box.open(programOf(source));
  if (opened.kind === "refused") throw new Error(opened.problem.kind);
  return opened.session.ask([{ ...call, of }]);
}
