import { Session } from "node:inspector/promises";
import { Digits, toDigits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { makeNetwork, oneHot, randomFrom, relu, softmaxCrossEntropy, sigmoid, mse, tanh, digitNetwork } from "@handmade/nn";
import { compile } from "./build.ts";
import { Trainer } from "./src/trainer.ts";
const names = (process.argv[2] ?? "W4").split(",");
const strict = process.argv[3] === "strict";
const module = await WebAssembly.compile(new Uint8Array(await compile("index.ts", ["--debug", "--enable", "simd", ...(strict ? [] : ["--enable", "relaxed-simd"])])));
const N = 6400;
const data = toDigits(new Digits(readMnist().train), N).map(({ x, label }) => ({ x, t: oneHot(label, 10) }));
const ws: any = {
  W1: [digitNetwork(randomFrom(1)), { batch: 1, lr: 0.03, loss: softmaxCrossEntropy }],
  W2: [makeNetwork([784, 30, 10], sigmoid, randomFrom(1)), { batch: 10, lr: 3, loss: mse }],
  W3: [makeNetwork([784, 128, 10], relu, randomFrom(1)), { batch: 32, lr: 0.1, loss: softmaxCrossEntropy }],
  W3a: [makeNetwork([784, 128, 10], relu, randomFrom(1)), { batch: 32, lr: 0.001, loss: softmaxCrossEntropy, optimizer: { kind: "adam" } }],
  W4: [makeNetwork([784, 512, 512, 10], relu, randomFrom(1)), { batch: 128, lr: 0.05, loss: softmaxCrossEntropy, optimizer: { kind: "momentum" } }],
  W4dense: [makeNetwork([784, 512, 512, 10], tanh, randomFrom(1)), { batch: 128, lr: 0.05, zeros: "multiply", loss: softmaxCrossEntropy, optimizer: { kind: "momentum" } }],
};
const session = new Session(); session.connect();
await session.post("Profiler.enable"); await session.post("Profiler.setSamplingInterval", { interval: 200 });
for (const name of names) {
  const [net, s] = ws[name];
  const t = new Trainer(module, net, data, { epochs: 100, rng: () => 1 - 2 ** -32, zeros: "skip", ...s });
  for (let k = 0; k < 6; k++) t.advance(Math.ceil(N / s.batch / 2));
  await session.post("Profiler.start");
  const a = now(); let n = 0;
  while (now() - a < 1500) n += t.advance(Math.max(1, 1024 / s.batch | 0))!.updates * s.batch;
  const us = (now() - a) * 1e3 / n;
  const { profile } = await session.post("Profiler.stop");
  const self: any = {}; let total = 0;
  const nodes = new Map(profile.nodes.map((x) => [x.id, x]));
  profile.samples!.forEach((id, k) => { const f = nodes.get(id)!.callFrame.functionName; const d = profile.timeDeltas![k]!; self[f] = (self[f] ?? 0) + d; total += d; });
  console.log(name, "us per sample", us.toFixed(2));
  for (const [f, d] of Object.entries<number>(self).filter(([f]) => f !== "post").sort((a, b) => b[1] - a[1]).slice(0, 14)) console.log("   ", f.padEnd(40), (d / total * 100).toFixed(1), (d / total * us).toFixed(2));
}
function now() { const c = (process as any).threadCpuUsage(); return (c.user + c.system) / 1e3; }
