import type { Network } from "@handmade/nn";
import { Crew, type Kit, whyAlone } from "./crew.ts";
import { EngineError } from "./errors.ts";
import { Predictor } from "./predictor.ts";
import { Product } from "./product.ts";
import type { SampleLike } from "./samples.ts";
import {
  type EnginePosition,
  Trainer,
  type TrainerSettings,
} from "./trainer.ts";

/**
 * `strict` gives the same bits on every machine; `relaxed` may round
 * once where strict rounds twice, and is faster where it is allowed.
 */
export type Build = "strict" | "relaxed";

export interface Engine {
  readonly build: Build;
  /** How many threads a training may use. */
  readonly threads: number;
  /** Why there are fewer than were asked for. */
  readonly alone?: string;
  /**
   * Trains a copy of `net`; continues from a position it gave earlier.
   *
   * @throws EngineError if anything does not fit or is not known
   */
  trainer(
    net: Network,
    data: readonly SampleLike[],
    settings: TrainerSettings,
    from?: EnginePosition,
  ): Trainer;
  /** Answers with a copy of `net`, up to `most` inputs at a time. */
  predictor(net: Network, most?: number): Predictor;
  /** Products of matrices: `rows` by `inner` times `inner` by `columns`. */
  product(rows: number, inner: number, columns: number): Product;
  /** Lets other threads go. An engine without any needs no closing. */
  close(): void;
}

/**
 * Compiles the kernels; once per thread is enough.
 *
 * @param build `fastest` takes the relaxed build where it is allowed
 * @param threads that work on a batch together, to the same bits; where
 *        memory cannot be shared there is one, and `alone` says why
 */
export async function loadEngine(
  build: Build | "fastest" = "strict",
  { threads = 1 }: { threads?: number } = {},
): Promise<Engine> {
  if (!Number.isSafeInteger(threads) || threads < 1 || threads > MOST_THREADS)
    throw new EngineError(
      "settings",
      `engine: threads is ${threads}; it must be a whole number from 1 to ` +
        `${MOST_THREADS}.`,
    );
  const chosen =
    build === "fastest" ? (mayRelax() ? "relaxed" : "strict") : build;
  if (threads === 1) return engineOf(chosen, { module: await load(chosen) });
  const why = whyAlone();
  if (why) return { ...(await loadEngine(chosen)), alone: why };
  try {
    const module = await load(`${chosen}Shared`);
    const crew = await Crew.of(threads, module);
    return engineOf(chosen, { module, crew });
  } catch (error) {
    const alone = (error as Error).message;
    return { ...(await loadEngine(chosen)), alone };
  }
}

const MOST_THREADS = 64;

function engineOf(build: Build, kit: Kit): Engine {
  return {
    build,
    threads: kit.crew?.size ?? 1,
    trainer: (net, data, settings, from) =>
      new Trainer(kit, net, data, settings, from),
    predictor: (net, most = 1) => new Predictor(kit, net, most),
    product: (rows, inner, columns) => new Product(kit, rows, inner, columns),
    close: () => kit.crew?.close(),
  };
}

const texts = {
  strict: () => import("./strict.text.ts"),
  relaxed: () => import("./relaxed.text.ts"),
  strictShared: () => import("./strict-shared.text.ts"),
  relaxedShared: () => import("./relaxed-shared.text.ts"),
};

async function load(name: keyof typeof texts): Promise<WebAssembly.Module> {
  const { wasm } = await texts[name]();
  return WebAssembly.compile(bytesOf(wasm));
}

/** Whether this machine's WebAssembly has relaxed SIMD. */
export function mayRelax(): boolean {
  return WebAssembly.validate(RELAXED_PROBE);
}

/** A module whose one function multiplies and adds in relaxed lanes. */
const RELAXED_PROBE = new Uint8Array([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // "\0asm", version 1
  ...[1, 5, 1, 0x60, 0, 1, 0x7b], // type 0: () -> v128
  ...[3, 2, 1, 0], // function 0 has type 0
  ...[10, 19, 1, 17, 0], // its code: 17 bytes, no locals
  ...[0x41, 0, 0xfd, 15, 0x41, 0, 0xfd, 15, 0x41, 0, 0xfd, 15], // 3 splats
  ...[0xfd, 0x85, 0x02, 0x0b], // f32x4.relaxed_madd, end
]);

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
