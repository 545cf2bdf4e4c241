import { Digits, toDigits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { makeNetwork, randomFrom, relu } from "@handmade/nn";
import { compile } from "./build.ts";
import { Predictor } from "./src/predictor.ts";
const strict = process.argv[2] === "strict";
const module = await WebAssembly.compile(new Uint8Array(await compile("index.ts", ["--debug", "--enable", "simd", ...(strict ? [] : ["--enable", "relaxed-simd"])])));
const data = toDigits(new Digits(readMnist().train), 500).map(({ x }) => Float32Array.from(x));
const net = makeNetwork([784, 512, 512, 10], relu, randomFrom(1));
const p: any = new Predictor(module, net, 1);
const bench = p.bench ?? undefined;
function now() { const c = (process as any).threadCpuUsage(); return (c.user + c.system) / 1e3; }
function time(name: string, fn: () => void, n = 1) { const v = []; for (let r = 0; r < 30; r++) { const a = now(); fn(); v.push((now() - a) * 1e3 / n); } v.sort((a, b) => a - b); console.log(name, "min", v[0]!.toFixed(2), "median", v[15]!.toFixed(2)); }
time("set+run", () => { for (let j = 0; j < 5000; j++) { p.input.set(data[j%500]!); p.run(1); } }, 5000);
time("set", () => { for (let j = 0; j < 5000; j++) { p.input.set(data[j%500]!); } }, 5000);
time("run same", () => { for (let j = 0; j < 5000; j++) { p.run(1); } }, 5000);
p.input.fill(0); time("run zero image", () => { for (let j = 0; j < 5000; j++) { p.run(1); } }, 5000);
