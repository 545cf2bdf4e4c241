import type { Layer, Network } from "@handmade/nn";
import { Arena } from "./arena.ts";
import { type Crew, type Kit, mayRest } from "./crew.ts";
import {
  describe,
  LAYER_BYTES,
  type Layout,
  layOut,
  padded,
} from "./layout.ts";
import type { Judge } from "./losses.ts";
import { type Kernels, PLAN_BYTES, type Plan, writePlan } from "./plan.ts";
import { inkOf, type SampleLike } from "./samples.ts";
import { read, write } from "./weights.ts";
import type { Rule } from "./words.ts";

/** From so many samples on, a batch may be worked on as a whole, */
const WHOLE = 4;
/** if samples times outputs of the widest layer are so many. */
const WHOLE_OUTPUTS = 1024;
/** Samples of a batch whose deltas fit a cache together. */
const PART = 128;
/** Bytes of class Crew in assembly/crew.ts. */
const CREW_BYTES = 20;
/** Rows of a piece of a panel; a test compares. */
export const PIECE = 196;
/** Bytes for a piece of a gradient; a test compares. */
export const SCRATCH = 12 * 192;

export interface Work {
  readonly net: Network;
  readonly data: readonly SampleLike[];
  readonly batch: number;
  readonly lr: number;
  readonly loss: Judge;
  readonly rule: Rule;
  /** Pixels that are exactly 0 are left out. */
  readonly ink: boolean;
  /** Bytes to keep free at `scratch`. */
  readonly scratch?: number;
}

/** A network and its data in a memory of their own, with the kernels. */
export class Workbench {
  readonly kernels: Kernels;
  /** Address of the plan. */
  readonly at: number;
  readonly memory: WebAssembly.Memory;
  readonly buffer: ArrayBuffer;
  readonly f32: Float32Array;
  readonly u32: Uint32Array;
  readonly scratch: number;
  readonly layout: Layout;
  readonly plan: Plan;
  readonly #net: Network;
  readonly #crew: Crew | undefined;

  constructor({ module, crew }: Kit, work: Work) {
    const { net, data, batch, ink } = work;
    const arena = new Arena();
    this.at = arena.take(PLAN_BYTES);
    const layers = arena.take(net.length * LAYER_BYTES);
    const { entries, longest } = inkOf(data);
    const whole = isWhole(work);
    const threads = whole ? (crew?.size ?? 1) : 1;
    const parts = whole ? partsOf(batch, threads) : 1;
    const use = { batch, whole, parts };
    const layout = layOut(net, { ...use, longest: ink ? longest : 0 }, arena);
    const memoryOf = (needed: boolean) =>
      needed ? arena.take(layout.bytes) : 0;
    const numbers = ink ? 2 * entries : data.length * layout.places[0]!.inputs;
    const tallest = Math.max(...layout.places.map(({ rows }) => rows));
    const cutStride = 4 * (Math.ceil(tallest / PIECE) + 1);
    this.layout = layout;
    this.plan = {
      ...{ layout, layers, ink, batch, count: data.length },
      ...{ lr: work.lr, loss: work.loss, rule: work.rule },
      first: memoryOf(work.rule.kind % 2 === 1),
      second: memoryOf(work.rule.kind > 1),
      samples: arena.take(data.length * 8),
      order: arena.take(data.length * 4),
      targets: arena.take(data.length * layout.places.at(-1)!.width),
      ...{ cutStride, cuts: arena.take(batch * cutStride) },
      losses: arena.take(batch * 8),
      scratch: arena.take(SCRATCH * threads),
      crew: arena.take(CREW_BYTES),
      zeros: arena.take(Math.max(...layout.places.map(({ width }) => width))),
    };
    // One more: a list writes a number before it sees that it is 0.
    const x = arena.take((numbers + 2) * 4);
    this.scratch = arena.take(work.scratch ?? 0);
    const memory = arena.memory(describeWork(work), crew !== undefined);
    this.memory = memory;
    this.buffer = memory.buffer as ArrayBuffer;
    this.f32 = new Float32Array(this.buffer);
    this.u32 = new Uint32Array(this.buffer);
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    this.kernels = instance.exports as unknown as Kernels;
    this.#crew = crew;
    this.#net = net.map((layer) => ({ ...layer }));
    describe(layout.places, layers, this.u32, this.f32);
    writePlan(this.plan, this.at, this.buffer);
    this.u32.set([threads, Number(mayRest())], this.plan.crew / 4);
    net.forEach((layer, l) => {
      write(layer, layout.places[l]!, this.f32);
    });
    this.kernels.prepare(this.at);
    this.#writeSamples(data, x / 4);
  }

  /** Updates of an epoch, by all threads. Returns how many were made. */
  update(from: number, to: number): number {
    const { at: plan, memory } = this;
    if (this.layout.whole) this.#crew?.order({ memory, plan, from, to });
    return this.kernels.updates(plan, from, to, 0);
  }

  /** The network as it stands now, in nn's form; shares nothing. */
  network(): Network {
    return this.#net.map((layer: Layer, l) =>
      read(layer, this.layout.places[l]!, this.f32),
    );
  }

  /** The outputs of row `j` of the batch; a view, until the next call. */
  outputs(j: number): Float32Array {
    const { y, stride, outputs } = this.layout.places.at(-1)!;
    return this.f32.subarray((y + j * stride) / 4).subarray(0, outputs);
  }

  #writeSamples(data: readonly SampleLike[], start: number): void {
    const { samples, targets, ink } = this.plan;
    const row = padded(data[0]!.t.length);
    let at = start;
    data.forEach(({ x, t }, s) => {
      const from = at;
      if (ink) at = this.#list(x, at);
      else {
        this.f32.set(x, at);
        at += x.length;
      }
      const count = ink ? (at - from) / 2 : x.length;
      this.u32.set([from * 4, count], samples / 4 + 2 * s);
      this.f32.set(t, targets / 4 + s * row);
    });
  }

  #list(x: ArrayLike<number>, at: number): number {
    for (let i = 0; i < x.length; i++) {
      this.f32[at + 1] = x[i]!;
      if (this.f32[at + 1] === 0) continue;
      this.u32[at] = i;
      at += 2;
    }
    return at;
  }
}

/** Whose memory it is: "a network 784-16-10 and 60000 samples". */
function describeWork({ net, data }: Work): string {
  const sizes = [net[0]!.W[0]!.length, ...net.map(({ b }) => b.length)];
  const samples = `${data.length} sample${data.length === 1 ? "" : "s"}`;
  return `a network ${sizes.join("-")} and ${samples}`;
}

/**
 * What a whole batch costs beside its sums (lists turned round, every row
 * of weights asked whether it has slopes) is shared by its samples, and
 * weighs the less the wider a row is: measured, see the README. Threads
 * and zeros have no say, because the two ways differ in their last bits.
 */
function isWhole({ net, batch, rule }: Work): boolean {
  const widest = Math.max(...net.map(({ b }) => padded(b.length)));
  const worth = batch >= WHOLE && batch * widest >= WHOLE_OUTPUTS;
  return rule.kind > 0 || worth;
}

/** As many parts for each thread, of samples that fit a cache. */
function partsOf(batch: number, threads: number): number {
  return threads * Math.ceil(batch / (PART * threads));
}
