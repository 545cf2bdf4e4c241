import { blamePart, edge } from "./batch";
import { Crew, crewOf, goOn, meet, takeTask } from "./crew";
import {
  learnBiases, learnStrip, SCRATCH, stripOf, turnPanel,
} from "./gradient";
import { Layer } from "./layer";
import { layerOf, Plan } from "./plan";
import { PANEL } from "./weigh";

/** Rows of a layer that are a task of their own: whole chunks. */
// @ts-ignore: decorator
@inline
const SLICE: i32 = 264;

/** Updates from one cleaning to the next: no speck shrinks far in so few. */
// @ts-ignore: decorator
@inline
const CLEANING: i32 = 16;

/** One update. Returns false, and leaves the weights, if it must not be. */
export function updateWhole(plan: Plan, begin: i32, n: i32, me: i32): bool {
  const crew = crewOf(plan);
  for (let q = me; q < plan.parts; q += crew.size)
    blamePart(plan, begin, n, q, edge(plan, n, q), edge(plan, n, q + 1));
  if (meet(crew, me)) {
    settle(plan, begin, n);
    goOn(crew);
  }
  if (!isFinite(plan.batchLoss)) return false;
  learn(plan, crew, n, plan.scratch + <usize>me * SCRATCH);
  if (meet(crew, me)) goOn(crew);
  return true;
}

/** What is known once all blame is: the loss, and how far to go. */
function settle(plan: Plan, begin: i32, n: i32): void {
  let loss: f64 = 0;
  for (let j = 0; j < n; j++) loss += load<f64>(plan.losses + (<usize>j << 3));
  loss /= <f64>n;
  plan.batchLoss = loss;
  if (!isFinite(loss)) return;
  plan.lossSum += loss;
  plan.power1 *= <f64>plan.decay1;
  plan.power2 *= <f64>plan.decay2;
  if (plan.optimizer != 3) return;
  plan.cleans = i32(begin / plan.batch % CLEANING == 0);
  const root = Math.sqrt(1 - plan.power2);
  plan.rate = <f32>(<f64>plan.lr * root / (1 - plan.power1));
  plan.small = <f32>(<f64>plan.eps * root);
}

/** Takes tasks until there are none: strips of layers, slice by slice. */
function learn(plan: Plan, crew: Crew, n: i32, scratch: usize): void {
  let mine = takeTask(crew), task = 0;
  for (let l = 0; l < plan.depth; l++) {
    const layer = layerOf(plan, l), strip = stripOf(layer, n);
    for (let at: usize = 0; at < layer.width; at += strip) {
      const until = min(at + strip, layer.width);
      for (let i = 0; i < layer.inputs; i += SLICE, task++) {
        if (task != mine) continue;
        const to = min(i + SLICE, layer.inputs);
        learnSlice(plan, layer, n, at, until, i, to, scratch);
        mine = takeTask(crew);
      }
    }
  }
}

function learnSlice(
  plan: Plan, layer: Layer, n: i32, at: usize, until: usize,
  from: i32, to: i32, scratch: usize,
): void {
  learnStrip(plan, layer, n, at, until, from, to, scratch);
  for (let p = at; p < until; p += PANEL) {
    if (from == 0) learnBiases(plan, layer, n, p, scratch);
    if (layer.turned) turnPanel(layer, p, from, to);
  }
}
