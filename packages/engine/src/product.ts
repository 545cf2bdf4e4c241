import { Arena } from "./arena.ts";
import type { Kit } from "./crew.ts";
import { EngineError } from "./errors.ts";
import type { Kernels } from "./plan.ts";

/** Bytes of eight numbers. */
const EIGHT = 32;

/**
 * c = a b for matrices of fixed sizes, laid out row by row. Everything
 * has its place from the start: a product takes no memory. The sum of
 * each number of c is taken in one order, whatever the sizes.
 */
export class Product {
  /** Write `rows` times `inner` numbers here … */
  readonly a: Float32Array;
  /** … and `inner` times `columns` here; */
  readonly b: Float32Array;
  /** find `rows` times `columns` here after `run()`. */
  readonly c: Float32Array;
  /** Makes the product. */
  readonly run: () => void;

  constructor(
    { module, crew }: Kit,
    rows: number,
    inner: number,
    columns: number,
  ) {
    for (const [name, n] of Object.entries({ rows, inner, columns }))
      if (!Number.isSafeInteger(n) || n < 1)
        throw new EngineError(
          "sizes",
          `engine: ${name} is ${n}; it must be a whole number, 1 or more.`,
        );
    const arena = new Arena();
    // Five rows more: the last tile reads past the end.
    const a = arena.take((rows + 5) * inner * 4);
    const b = arena.take(inner * columns * 4);
    const c = arena.take(rows * columns * 4);
    const strip = arena.take((inner + 6) * EIGHT);
    const memory = arena.memory(
      `matrices of ${rows} × ${inner} and ${inner} × ${columns}`,
      crew !== undefined,
    );
    const view = (at: number, length: number) =>
      new Float32Array(memory.buffer, at, length);
    this.a = view(a, rows * inner);
    this.b = view(b, inner * columns);
    this.c = view(c, rows * columns);
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    const { multiply } = instance.exports as unknown as Kernels;
    this.run = () => multiply(a, b, c, rows, inner, columns, strip);
  }
}
