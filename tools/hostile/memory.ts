import type { Page } from "playwright";

/** What a tab holds, after garbage was collected. */
export interface Holding {
  /** Bytes of the page and its own workers, and of the sandbox's frame. */
  readonly bytes: number;
  readonly workers: number;
  readonly frames: number;
}

/**
 * The page's memory as the browser itself counts it, its workers
 * included; the frame has another process and is asked by the debugger.
 */
export async function holdingOf(page: Page): Promise<Holding> {
  const frames = page.frames().filter((one) => one !== page.mainFrame());
  let bytes = 0;
  for (const target of [page, ...frames]) {
    const devtools = await page.context().newCDPSession(target);
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    if (target !== page) bytes += usedSize;
    await devtools.detach();
  }
  bytes += await page.evaluate(async () => {
    const measured = await (
      performance as unknown as {
        measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
      }
    ).measureUserAgentSpecificMemory();
    return measured.bytes;
  });
  return { bytes, workers: page.workers().length, frames: frames.length };
}
