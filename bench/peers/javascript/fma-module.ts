/** Chains of multiply-adds, each waiting for itself only. */
const CHAINS = 12;
/** Four lanes, a multiplication and an addition each. */
export const FLOPS_PER_ROUND = CHAINS * 4 * 2;

const F32 = 0x7d;
const I32 = 0x7f;
const V128 = 0x7b;

/**
 * A module with `run(rounds: i32): f32`, written by hand, byte by byte:
 * no compiler can leave anything out or add anything.
 *
 * Locals: 0 rounds left, 1 the factor, 2 the summand, then the chains.
 */
export function limitModule(): Uint8Array<ArrayBuffer> {
  const chains = Array.from({ length: CHAINS }, (_, k) => 3 + k);
  const code = [
    ...[1, ...leb(2 + CHAINS), V128],
    ...splat(0.5, 1),
    ...splat(1, 2),
    ...[0x02, 0x40, 0x03, 0x40], // block, loop
    ...[0x20, 0, 0x45, 0x0d, 1], // leave if no rounds are left
    ...chains.flatMap((chain) => [
      ...[0x20, chain, 0x20, 1, 0x20, 2],
      ...[0xfd, 0x85, 0x02, 0x21, chain], // f32x4.relaxed_madd, set
    ]),
    ...[0x20, 0, 0x41, 1, 0x6b, 0x21, 0, 0x0c, 0], // rounds--, again
    ...[0x0b, 0x0b],
    // Every chain is looked at, so that none can be left out.
    ...[0x20, chains[0]!],
    ...chains.slice(1).flatMap((chain) => [0x20, chain, 0xfd, 0xe8, 0x01]),
    ...[0xfd, 0x1f, 0, 0x0b], // f32x4.min of them all, lane 0
  ];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, I32, 1, F32]),
    ...section(3, [1, 0]),
    ...section(7, [1, 3, ...Buffer.from("run"), 0, 0]),
    ...section(10, [1, ...leb(code.length), ...code]),
  ]);
}

/** `f32.const value, f32x4.splat, local.set local` */
function splat(value: number, local: number): number[] {
  const bytes = new Uint8Array(Float32Array.of(value).buffer);
  return [0x43, ...bytes, 0xfd, 0x13, 0x21, local];
}

function section(id: number, bytes: number[]): number[] {
  return [id, ...leb(bytes.length), ...bytes];
}

/** A whole number, seven bits a byte. */
function leb(n: number): number[] {
  return n < 128 ? [n] : [(n & 127) | 128, ...leb(n >> 7)];
}
