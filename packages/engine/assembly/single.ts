import { activate, blame } from "./layer";
import { listRow } from "./lists";
import { judge } from "./losses";
import { addOuterAll, addOuterListed, addScaled } from "./outer";
import { layerOf, numberAt, Plan, sampleAt, targetOf } from "./plan";
import { weighAll, weighListed } from "./weigh";

/** Sample `at` of the order as row `j`: y and slope of every layer. */
export function forward(plan: Plan, at: i32, j: i32): void {
  const sample = sampleAt(plan, at);
  let x: usize = load<u32>(sample);
  for (let l = 0; l < plan.depth; l++) {
    const layer = layerOf(plan, l);
    const row = <usize>j * layer.stride;
    const z = layer.y + row;
    if (l == 0 && plan.ink) {
      weighListed(layer, x, load<i32>(sample, 4), z);
    } else if (l > 0 && layer.lists) {
      const n = listRow(x, layer.inputs, layer.rooms);
      weighListed(layer, layer.rooms, n, z);
    } else {
      weighAll(layer, x, z);
    }
    activate(layer, z, layer.slope + row);
    x = z;
  }
}

/** Forward and back; the weights stay. Returns the sample's loss. */
export function blameAll(plan: Plan, at: i32, j: i32): f64 {
  forward(plan, at, j);
  let l = plan.depth - 1;
  let layer = layerOf(plan, l);
  let row = <usize>j * layer.stride;
  const t = targetOf(plan, layer, numberAt(plan, at));
  const loss = judge(
    plan.loss, plan.bend, layer, layer.y + row, t, layer.slope + row, layer.delta + row,
  );
  for (; l > 0; l--) {
    const before = layerOf(plan, l - 1);
    const to = <usize>j * before.stride;
    blame(layer, layer.delta + row, before.slope + to, before.delta + to);
    layer = before;
    row = to;
  }
  return loss;
}

/** Takes `rate` times the slopes of samples `begin` to `begin + n` off. */
export function descend(plan: Plan, begin: i32, n: i32, rate: f32): void {
  for (let l = 0; l < plan.depth; l++) {
    const layer = layerOf(plan, l);
    for (let j = 0; j < n; j++) {
      const delta = layer.delta + <usize>j * layer.stride;
      if (l > 0) {
        const before = layerOf(plan, l - 1);
        const x = before.y + <usize>j * before.stride;
        addOuterAll(layer, x, layer.inputs, delta, -rate);
      } else {
        const sample = sampleAt(plan, begin + j);
        const x: usize = load<u32>(sample), count = load<i32>(sample, 4);
        if (plan.ink) addOuterListed(layer, x, count, delta, -rate);
        else addOuterAll(layer, x, layer.inputs, delta, -rate);
      }
      addScaled(layer.b, layer.width, delta, -rate);
    }
  }
}
