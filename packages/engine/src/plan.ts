import type { Layout } from "./layout.ts";
import type { Judge } from "./losses.ts";
import type { Rule } from "./words.ts";

/** What assembly/index.ts exports. Addresses and counts are numbers. */
export interface Kernels {
  firstFree(): number;
  planBytes(): number;
  layerBytes(): number;
  scratchBytes(): number;
  pieceRows(): number;
  prepare(plan: number): void;
  updates(plan: number, from: number, to: number, thread: number): number;
  answers(plan: number, from: number, n: number): void;
  listInk(x: number, count: number, list: number): number;
  multiply(
    a: number,
    b: number,
    c: number,
    rows: number,
    inner: number,
    columns: number,
    strip: number,
  ): void;
}

/** Bytes of class Plan in assembly/plan.ts; a test compares. */
export const PLAN_BYTES = 152;

/** Where in it Adam's powers and the sum of losses are. */
const POWERS = PLAN_BYTES - 32;
const LOSS_SUM = PLAN_BYTES - 8;

/** The work as class Plan of assembly/plan.ts describes it. */
export interface Plan {
  readonly layout: Layout;
  readonly layers: number;
  readonly samples: number;
  readonly ink: boolean;
  readonly targets: number;
  readonly order: number;
  readonly count: number;
  readonly batch: number;
  readonly loss: Judge;
  readonly lr: number;
  readonly rule: Rule;
  readonly first: number;
  readonly second: number;
  readonly losses: number;
  readonly scratch: number;
  readonly zeros: number;
  readonly cuts: number;
  readonly cutStride: number;
  readonly crew: number;
}

/** Writes `plan` at `at`, and the powers of no update yet. */
export function writePlan(plan: Plan, at: number, buffer: ArrayBuffer): void {
  const view = new DataView(buffer, at, PLAN_BYTES);
  const { layout, rule } = plan;
  const fields = [
    ...[plan.layers, layout.places.length, plan.samples, Number(plan.ink)],
    ...[plan.targets, plan.order, plan.count, plan.batch, plan.loss.kind, 0],
    ...[rule.kind, 0, 0, 0, layout.values, plan.first, plan.second],
    ...[Number(layout.whole), layout.parts],
    ...[plan.losses, plan.scratch, plan.zeros, plan.cuts, plan.cutStride],
    ...[0, plan.crew],
  ];
  fields.forEach((field, k) => {
    view.setUint32(4 * k, field, true);
  });
  view.setFloat32(36, plan.lr, true);
  view.setFloat32(44, rule.decay1, true);
  view.setFloat32(48, rule.decay2, true);
  view.setFloat32(52, rule.eps, true);
  view.setFloat32(96, plan.loss.bend, true);
  writePowers([1, 1], at, buffer);
}

/** Adam's decays to the power of the updates made. */
export type Powers = readonly [number, number];

export function writePowers(
  powers: Powers,
  at: number,
  buffer: ArrayBuffer,
): void {
  new Float64Array(buffer, at + POWERS, 2).set(powers);
}

export function readPowers(at: number, buffer: ArrayBuffer): Powers {
  const [power1, power2] = new Float64Array(buffer, at + POWERS, 2);
  return [power1!, power2!];
}

/** The sum of the updates' losses since last asked. */
export function takeLoss(at: number, buffer: ArrayBuffer): number {
  const sum = new Float64Array(buffer, at + LOSS_SUM, 1);
  const [loss] = sum;
  sum[0] = 0;
  return loss!;
}
