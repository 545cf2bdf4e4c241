import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { chromiumArgs, ensureChromium } from "../chromium.ts";
import { DevTools } from "./devtools.ts";

/** A Chromium of our own, with a profile that outlives it. */
export class Browser {
  readonly devtools: DevTools;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, devtools: DevTools) {
    this.#child = child;
    this.devtools = devtools;
  }

  /** @param profile a folder; what was stored there is there again */
  static async start(profile: string): Promise<Browser> {
    // A browser that was killed has left its lock behind.
    for (const name of ["SingletonLock", "SingletonSocket", "SingletonCookie"])
      rmSync(join(profile, name), { force: true });
    const child = spawn(
      ensureChromium(),
      [
        ...chromiumArgs,
        "--headless=new",
        "--remote-debugging-port=0",
        `--user-data-dir=${profile}`,
        "--hide-crash-restore-bubble",
        "about:blank",
      ],
      // A process group of its own: all of it can be killed at once.
      { detached: true, stdio: ["ignore", "ignore", "pipe"] },
    );
    return new Browser(child, await DevTools.connect(await addressOf(child)));
  }

  /** Kills the process that writes what pages keep. */
  async killStorage(): Promise<void> {
    const { processInfo } = await this.devtools.ask<{
      processInfo: readonly { type: string; id: number }[];
    }>("SystemInfo.getProcessInfo");
    const storage = processInfo.find(({ type }) => type.startsWith("storage."));
    if (storage) process.kill(storage.id, "SIGKILL");
  }

  /** As a crash or a power cut would: nobody in it gets a last word. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once("exit", resolve));
    process.kill(-this.#child.pid!, "SIGKILL");
    await gone;
    this.devtools.close();
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.once("exit", () => reject(new Error(`It did not start: ${said}`)));
    child.stderr!.on("data", (data) => {
      said = (said + data).slice(-4_000);
      const [, url] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
}
