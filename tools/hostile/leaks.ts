import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright";
import { frameDocument } from "../../packages/sandbox/src/browser/policy.ts";
import { chromiumArgs, ensureChromium } from "../chromium.ts";
import { type Listener, listen } from "./listener.ts";
import { wake } from "./tab.ts";
import { documentWays, trying, type Way, workerWays } from "./ways.ts";

/** Which ways led out, and which the probe cannot see at all. */
export interface Leaks {
  readonly tried: readonly string[];
  /** Ways that led out in spite of the walls: there must be none. */
  readonly leaked: readonly string[];
  /** Ways that did not lead out without walls, either: they prove nothing. */
  readonly blind: readonly string[];
}

const ways = [...workerWays, ...documentWays];
const names = ways.map(({ name }) => name);

/**
 * Tries every way out, once without walls, where each must be heard, and
 * behind ours, where none may be: in a worker behind the frame's policy
 * alone, and in the worker and the frame of a real exercise's page.
 */
export async function probeForLeaks(site: string): Promise<Leaks> {
  const open = await heardFrom(withoutWalls);
  const alone = await heardFrom(behindPolicy);
  const real = await heardFrom((page, to) => inRealPage(page, to, site));
  return {
    tried: names,
    leaked: names.filter((name) => alone.has(name) || real.has(name)),
    blind: names.filter((name) => !open.has(name)),
  };
}

/** What does not hold of the ways that a row of the list names. */
export function complaintsOf(leaks: Leaks, row: number): string[] {
  const mine = ways.filter((way) => way.row === row);
  return mine.flatMap(({ name }) => [
    ...(leaks.leaked.includes(name) ? [`${name} leads out`] : []),
    ...(leaks.blind.includes(name) ? [`${name} is not heard at all`] : []),
  ]);
}

type Attempt = (page: () => Promise<Page>, to: Listener) => Promise<void>;

async function heardFrom(attempt: Attempt): Promise<Set<string>> {
  const listener = await listen(names);
  const folder = mkdtempSync(join(tmpdir(), "handmade-"));
  const log = join(folder, "net.json");
  const context = await ordinaryBrowser(join(folder, "profile"), log);
  try {
    await attempt(() => context.newPage(), listener);
    // Some of it is on its way when the program has long ended.
    await new Promise((go) => setTimeout(go, 1_500));
  } finally {
    await context.close();
    listener.close();
  }
  const heard = new Set([...listener.heard, ...namesLookedUp(log)]);
  rmSync(folder, { recursive: true, force: true });
  return heard;
}

/** With a profile: a private window looks up and connects to nothing early. */
function ordinaryBrowser(
  profile: string,
  log: string,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: [
      // QUIC is a way out as well.
      ...chromiumArgs.filter((word) => word !== "--disable-quic"),
      `--log-net-log=${log}`,
      "--disable-features=WebRtcHideLocalIpsWithMdns",
    ],
  });
}

/** The control: an ordinary frame and its worker. */
const withoutWalls: Attempt = async (open, to) => {
  for (const some of [
    inWorker(to),
    ...documentGroups().map((group) => trying(group, to)),
  ]) {
    const page = await open();
    await page.goto(to.origin);
    await inFrame(
      page,
      `<!doctype html><body><script>${telling(some)}</script>`,
    );
    await page.close();
  }
};

/** A worker that has nothing taken away and only the policy around it. */
const behindPolicy: Attempt = async (open, to) => {
  const page = await open();
  await page.goto(to.origin);
  const script = telling(inWorker(to));
  const hash = createHash("sha256").update(script).digest("base64");
  await inFrame(page, frameDocument(`sha256-${hash}`, script), "allow-scripts");
};

/** The worker that waits for a program, and the frame around it. */
async function inRealPage(
  open: () => Promise<Page>,
  to: Listener,
  site: string,
): Promise<void> {
  for (const [place, group] of [
    ["worker", workerWays] as const,
    ...documentGroups().map((group) => ["frame", group] as const),
  ]) {
    const page = await open();
    await page.goto(`${site}/exercises/1.1/`);
    await wake(page);
    await page.getByRole("button", { name: /^Check/ }).click();
    await page.locator("[data-verdict]").waitFor();
    const script = trying(group, to);
    const worker = page
      .workers()
      .findLast((one) => one.url().startsWith("blob:null"));
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (!worker || !frame) throw new Error("No sandbox in the page.");
    const tried =
      place === "worker" ? worker.evaluate(script) : frame.evaluate(script);
    // The way out may take the frame with it.
    await Promise.race([
      tried.catch(() => undefined),
      page.waitForTimeout(20_000),
    ]);
    await page.close();
  }
}

/** Ways that stay can share a document; each other one needs its own. */
function documentGroups(): Way[][] {
  const stay = documentWays.filter(({ leaves }) => !leaves);
  return [stay, ...documentWays.filter(({ leaves }) => leaves).map((w) => [w])];
}

/** A promise of what a worker with these statements has tried. */
function inWorker(to: Listener): string {
  const code = `${trying(workerWays, to)}.then(() => postMessage("done"))`;
  return `new Promise((done) => {
    const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}])));
    worker.onmessage = done;
  })`;
}

const telling = (promise: string) =>
  `${promise}.then(() => parent.postMessage("done", "*"))`;

/** Until the frame says that it has tried everything, or has gone. */
function inFrame(page: Page, html: string, sandbox?: string): Promise<void> {
  return page.evaluate(
    ([html, sandbox]) =>
      new Promise<void>((resolve) => {
        const frame = document.createElement("iframe");
        if (sandbox) frame.setAttribute("sandbox", sandbox);
        frame.srcdoc = html!;
        addEventListener("message", () => resolve(), { once: true });
        setTimeout(resolve, 15_000);
        document.body.append(frame);
      }),
    [html, sandbox] as const,
  );
}

/** The browser's own record of every name it asked for. */
function namesLookedUp(log: string): string[] {
  const text = readFileSync(log, "utf8");
  const asked = text.matchAll(/([\w-]+)\.leak\.test/g);
  return [...new Set([...asked].map(([, way]) => way!))];
}
