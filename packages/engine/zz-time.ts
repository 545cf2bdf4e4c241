import { Digits, toDigits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { loadEngine } from "@handmade/engine";
import { makeNetwork, digitNetwork, oneHot, randomFrom, relu, sigmoid, softmaxCrossEntropy, mse, tanh } from "@handmade/nn";
const only = process.argv[2]?.split(","); const rounds = Number(process.argv[3] ?? 3); const builds = (process.argv[4] ?? "relaxed").split(",");
const N = 6400;
const data = toDigits(new Digits(readMnist().train), N).map(({ x, label }) => ({ x, t: oneHot(label, 10) }));
const engines = await Promise.all(builds.map((b) => loadEngine(b as "strict")));
const ws: any = {
  W1: [digitNetwork(randomFrom(1)), { batch: 1, lr: 0.03, loss: softmaxCrossEntropy }],
  W2: [makeNetwork([784, 30, 10], sigmoid, randomFrom(1)), { batch: 10, lr: 3, loss: mse }],
  W3: [makeNetwork([784, 128, 10], relu, randomFrom(1)), { batch: 32, lr: 0.1, loss: softmaxCrossEntropy }],
  W3a: [makeNetwork([784, 128, 10], relu, randomFrom(1)), { batch: 32, lr: 0.001, loss: softmaxCrossEntropy, optimizer: { kind: "adam" } }],
  W4: [makeNetwork([784, 512, 512, 10], relu, randomFrom(1)), { batch: 128, lr: 0.05, loss: softmaxCrossEntropy, optimizer: { kind: "momentum" } }],
  W4tanh: [makeNetwork([784, 512, 512, 10], tanh, randomFrom(1)), { batch: 128, lr: 0.05, loss: softmaxCrossEntropy, optimizer: { kind: "momentum" } }],
  W4dense: [makeNetwork([784, 512, 512, 10], tanh, randomFrom(1)), { batch: 128, lr: 0.05, zeros: "multiply", loss: softmaxCrossEntropy, optimizer: { kind: "momentum" } }],
};
const out: any = {};
for (let r = 0; r < rounds; r++)
  for (const [name, [net, s]] of Object.entries<any>(ws)) {
    if (only && !only.includes(name)) continue;
    for (const e of engines) {
      const t = e.trainer(net, data, { epochs: 3, rng: () => 1 - 2 ** -32, zeros: "skip", ...s });
      const go = () => { const a = now(); let left = Math.ceil(N / s.batch); while (left > 0) left -= t.advance(Math.max(1, 1024 / s.batch | 0))!.updates; return N / (now() - a); };
      go();
      (out[name + " " + e.build] ??= []).push(go(), go());
    }
  }
if (!only || only.includes("W5")) for (const e of engines) {
  const net = makeNetwork([784, 512, 512, 10], relu, randomFrom(1));
  const p = e.predictor(net, 1), q = e.predictor(net, 256);
  for (let j = 0; j < 256; j++) q.input.set(data[j]!.x, j * 784);
  for (let r = 0; r < 3 * rounds; r++) {
    let a = now(); for (let j = 0; j < 500; j++) { p.input.set(data[j]!.x); p.run(1); } (out["W5 b1 1000/us " + e.build] ??= []).push(1e3*500 / (now() - a) /1);
    a = now(); for (let j = 0; j < 4; j++) q.run(); (out["W5 b256 " + e.build] ??= []).push(1024 / (now() - a));
  }
}
for (const [k, v] of Object.entries<any>(out)) { v.sort((a: number, b: number) => a - b); console.log(k.padEnd(20), "k/s median", v[v.length >> 1].toFixed(1), "max", v.at(-1).toFixed(1)); }
function now() { const c = (process as any).threadCpuUsage(); return (c.user + c.system) / 1e3; }
