import type { Network } from "@handmade/nn";
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
}

/**
 * Compiles the kernels; once per thread is enough.
 *
 * @param build `fastest` takes the relaxed build where it is allowed
 */
export async function loadEngine(
  build: Build | "fastest" = "strict",
): Promise<Engine> {
  const chosen =
    build === "fastest" ? (mayRelax() ? "relaxed" : "strict") : build;
  const { wasm } =
    chosen === "relaxed"
      ? await import("./relaxed.text.ts")
      : await import("./strict.text.ts");
  const module = await WebAssembly.compile(bytesOf(wasm));
  return {
    build: chosen,
    trainer: (net, data, settings, from) =>
      new Trainer(module, net, data, settings, from),
    predictor: (net, most = 1) => new Predictor(module, net, most),
    product: (rows, inner, columns) =>
      new Product(module, rows, inner, columns),
  };
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
