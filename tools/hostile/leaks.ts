import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { frameDocument } from "../../packages/sandbox/src/browser/policy.ts";
import { chromiumArgs, ensureChromium } from "../chromium.ts";
import { type Listener, listen } from "./listener.ts";
import { documentWays, trying, workerWays } from "./ways.ts";

/** Which ways led out, and which the probe cannot see at all. */
export interface Leaks {
  readonly tried: number;
  /** Ways that led out in spite of the walls: there must be none. */
  readonly leaked: readonly string[];
  /** Ways that did not lead out without walls, either: they prove nothing. */
  readonly blind: readonly string[];
}

type Walls = "none" | "policy";

/**
 * Tries every way out: in a worker and in a document, once without walls,
 * where each must be heard, and once behind ours, where none may be.
 */
export async function probeForLeaks(): Promise<Leaks> {
  const open = await heardFrom("none");
  const walled = await heardFrom("policy");
  const names = [...workerWays, ...documentWays].map(({ name }) => name);
  return {
    tried: names.length,
    leaked: names.filter((name) => walled.has(name)),
    blind: names.filter((name) => !open.has(name)),
  };
}

async function heardFrom(walls: Walls): Promise<Set<string>> {
  const listener = await listen();
  const log = join(mkdtempSync(join(tmpdir(), "handmade-")), "net.json");
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    // The log tells which names were looked up.
    args: [...chromiumArgs, `--log-net-log=${log}`, "--disable-features=WebRtcHideLocalIpsWithMdns"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(listener.origin);
    for (const html of documents(walls, listener))
      await page.evaluate(
        (html) =>
          new Promise<void>((resolve) => {
            const frame = document.createElement("iframe");
            frame.setAttribute("sandbox", "allow-scripts allow-popups allow-forms");
            if (html.includes("Content-Security-Policy"))
              frame.setAttribute("sandbox", "allow-scripts");
            frame.srcdoc = html;
            addEventListener("message", () => resolve(), { once: true });
            setTimeout(resolve, 15_000);
            document.body.append(frame);
          }),
        html,
      );
    await page.waitForTimeout(1_000);
  } finally {
    await browser.close();
    listener.close();
  }
  return new Set([...listener.heard, ...namesLookedUp(log)]);
}

function documents(walls: Walls, listener: Listener): string[] {
  const done = "parent.postMessage('done', '*');";
  const inWorker = trying(workerWays, { ...listener, done: "postMessage('done');" });
  const inDocument = trying(documentWays, { ...listener, done });
  const scripts = [
    `const w = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(inWorker)}])));
     w.onmessage = () => parent.postMessage('done', '*');`,
    // What the frame's own script does before anything else.
    walls === "none"
      ? inDocument
      : `for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"]) Reflect.deleteProperty(globalThis, name);\n${inDocument}`,
  ];
  return scripts.map((script) => {
    if (walls === "none")
      return `<!doctype html><body><script>${script}</script>`;
    const hash = createHash("sha256").update(script).digest("base64");
    return frameDocument(`sha256-${hash}`, script);
  });
}

/** The browser's own record of every name it asked for. */
function namesLookedUp(log: string): string[] {
  const text = readFileSync(log, "utf8");
  const asked = text.matchAll(/([\w-]+)\.leak\.test/g);
  return [...new Set([...asked].map(([, way]) => way!))];
}

