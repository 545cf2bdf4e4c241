import type { Browser } from "./browser.ts";
import type { Ask, DevTools } from "./devtools.ts";

/** How long the page may take for anything it is waited for. */
const PATIENCE = 30_000;
/** Milliseconds between two looks at a page. */
const LOOK = 40;

/** A frame or a worker of a tab. */
interface Target {
  readonly ask: Ask;
  readonly sessionId: string;
  readonly kind: string;
  readonly url: string;
}

/** A tab as a learner has it before them, and the processes behind it. */
export class Tab {
  readonly ask: Ask;
  readonly #devtools: DevTools;
  readonly #id: string;
  /** Frames and workers of this tab that are alive. */
  readonly #parts = new Map<string, Target>();

  private constructor(devtools: DevTools, id: string, sessionId: string) {
    this.#devtools = devtools;
    this.#id = id;
    this.ask = devtools.to(sessionId);
    const own = new Set([sessionId]);
    devtools.listen(({ method, params = {}, sessionId: from }) => {
      if (method === "Target.detachedFromTarget")
        this.#parts.delete(params.sessionId as string);
      if (method !== "Target.attachedToTarget" || !own.has(from ?? "")) return;
      const { type, url } = params.targetInfo as { type: string; url: string };
      const part = params.sessionId as string;
      own.add(part);
      const ask = devtools.to(part);
      this.#parts.set(part, { ask, sessionId: part, kind: type, url });
      // A worker of the frame is found by way of the frame.
      ask("Target.setAutoAttach", follow).catch(() => {});
    });
  }

  /** A new tab, in front of the others. */
  static async open(browser: Browser, url: string): Promise<Tab> {
    const { devtools } = browser;
    const { targetId } = await devtools.ask<{ targetId: string }>(
      "Target.createTarget",
      { url: "about:blank" },
    );
    const { sessionId } = await devtools.ask<{ sessionId: string }>(
      "Target.attachToTarget",
      { targetId, flatten: true },
    );
    const tab = new Tab(devtools, targetId, sessionId);
    await tab.ask("Target.setAutoAttach", follow);
    await tab.ask("Page.enable");
    await tab.go(url);
    return tab;
  }

  async go(url: string): Promise<void> {
    await this.ask("Page.navigate", { url });
    await this.until<boolean>(
      `location.href === ${JSON.stringify(url)} && document.readyState === "complete"`,
    );
  }

  /** Loads the page again; resolves when it is the new one. */
  async reload(): Promise<void> {
    await this.see("void (globalThis.isOld = true)");
    await this.ask("Page.reload");
    await this.until<boolean>(
      `globalThis.isOld === undefined && document.readyState === "complete"`,
    );
  }

  /** Its process dies; nobody answers any more. */
  crash(): void {
    this.ask("Page.crash").catch(() => {});
  }

  async close(): Promise<void> {
    await this.#devtools.ask("Target.closeTarget", { targetId: this.#id });
  }

  async toFront(): Promise<void> {
    await this.#devtools.ask("Target.activateTarget", { targetId: this.#id });
  }

  /** What an expression comes to in the page; promises are waited for. */
  see<Value>(expression: string): Promise<Value> {
    return evaluate<Value>(this.ask, expression);
  }

  /** Waits until an expression comes to something true. */
  async until<Value>(expression: string, patience = PATIENCE): Promise<Value> {
    const end = Date.now() + patience;
    for (;;) {
      const found = await this.see<Value>(expression).catch((problem) => {
        // A page on its way to another has nothing to say.
        if (/context|navigat/i.test(String(problem))) return undefined;
        throw problem;
      });
      if (found) return found;
      if (Date.now() > end)
        throw new Error(`Not within ${patience / 1000} s: ${expression}`);
      await pause(LOOK);
    }
  }

  /** Presses the button that is called so, once it is there. */
  async press(name: string): Promise<void> {
    await this.until<boolean>(`(() => {
      const button = [...document.querySelectorAll("button")].find(
        ({ textContent, disabled }) =>
          !disabled && textContent.trim().startsWith(${JSON.stringify(name)}));
      button?.click();
      return !!button;
    })()`);
  }

  /** The sandbox's frame has a process of its own, which dies. */
  async crashFrame(): Promise<void> {
    const parts = [...this.#parts.values()];
    const frame = parts.find(({ kind }) => kind === "iframe")?.ask;
    const ask = frame ?? (await this.#findFrame());
    ask("Page.crash").catch(() => {});
  }

  /** Not every frame is announced to the page it belongs to. */
  async #findFrame(): Promise<Ask> {
    const { targetInfos } = await this.#devtools.ask<{
      targetInfos: readonly { type: string; targetId: string }[];
    }>("Target.getTargets");
    const targetId = targetInfos.find(
      ({ type }) => type === "iframe",
    )?.targetId;
    if (!targetId) throw new Error("No frame has a process of its own.");
    const { sessionId } = await this.#devtools.ask<{ sessionId: string }>(
      "Target.attachToTarget",
      { targetId, flatten: true },
    );
    return this.#devtools.to(sessionId);
  }

  /** Workers that run learners' programs: their origin has no name. */
  get workers(): Target[] {
    return [...this.#parts.values()].filter(
      ({ kind, url }) => kind === "worker" && url.startsWith("blob:null"),
    );
  }

  /** All that counts as the tab's: the page, its frames, its workers. */
  get everyone(): Ask[] {
    return [this.ask, ...[...this.#parts.values()].map(({ ask }) => ask)];
  }
}

const follow = {
  autoAttach: true,
  waitForDebuggerOnStart: false,
  flatten: true,
};

async function evaluate<Value>(ask: Ask, expression: string): Promise<Value> {
  const { result, exceptionDetails } = await ask<{
    result: { value: Value };
    exceptionDetails?: { text: string; exception?: { description?: string } };
  }>("Runtime.evaluate", {
    ...{ expression, returnByValue: true, awaitPromise: true },
  });
  if (!exceptionDetails) return result.value;
  const { text, exception } = exceptionDetails;
  throw new Error(exception?.description ?? text);
}

export const pause = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));
