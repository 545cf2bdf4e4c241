import type { Ask } from "./devtools.ts";
import type { Tab } from "./tab.ts";

/** Megabytes of JavaScript's objects and arrays in use. */
export interface Heap {
  readonly page: number;
  /** The sandbox's frame and all workers. */
  readonly others: number;
  readonly all: number;
}

/** Collects everything that can be collected, then measures. */
export async function heapOf(tab: Tab): Promise<Heap> {
  const [page = 0, ...rest] = await Promise.all(tab.everyone.map(megabytes));
  const others = rest.reduce((sum, more) => sum + more, 0);
  return { page, others, all: page + others };
}

async function megabytes(ask: Ask): Promise<number> {
  // What a finalizer lets go of is collected the second time.
  for (let round = 0; round < 2; round++)
    await ask("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = await ask<{
    usedSize: number;
    backingStorageSize?: number;
  }>("Runtime.getHeapUsage");
  return (usedSize + backingStorageSize) / 2 ** 20;
}
