/** Our engine: `node engine.ts strict|relaxed [threads]`. */
import { type Build, loadEngine, type SampleLike } from "@handmade/engine";
import {
  type Answering,
  FACTORS,
  factor,
  type Learning,
  type Task,
} from "../../protocol.ts";
import { joined } from "./layers.ts";
import { type Pictures, readPictures, target } from "./pictures.ts";
import { type Doer, type Here, type Learner, serve } from "./serve.ts";
import { inOrder, losses, networkOf } from "./words.ts";

const [build, threads = "1"] = process.argv.slice(2);
const engine = await loadEngine(build as Build, { threads: Number(threads) });
await serve(open);
engine.close();

async function open(task: Task): Promise<Here> {
  if (engine.alone) throw new Error(`one thread only: ${engine.alone}`);
  if (task.kind === "multiplying")
    return { version: "", work: multiplier(task.size) };
  const pictures = readPictures(task.pictures);
  if (task.kind === "answering")
    return { version: "", work: doer(task, pictures) };
  const data = Array.from({ length: pictures.count }, (_, n) => ({
    x: pictures.picture(n),
    t: target(pictures.label(n)),
  }));
  const { work, skipsZeros } = learner(task, data);
  return { version: skipsZeros ? "leaves zeros out" : "dense", work };
}

function learner(task: Learning, data: SampleLike[]) {
  const { lr, batch, rule: optimizer } = task;
  const loss = losses[task.loss];
  const begin = () =>
    engine.trainer(networkOf(task.start), data, {
      ...{ epochs: 1e6, batch, lr, rng: inOrder, loss, optimizer },
    });
  let trainer = begin();
  const work: Learner = {
    restart() {
      trainer = begin();
    },
    advance(updates) {
      let [left, loss] = [updates, Number.NaN];
      while (left > 0) {
        const progress = trainer.advance(Math.min(left, 1024))!;
        left -= progress.updates;
        loss = progress.loss;
      }
      return loss;
    },
    numbers: () =>
      joined(trainer.network().map(({ W, b }) => ({ W: W.flat(), b }))),
  };
  return { work, skipsZeros: trainer.skipsZeros };
}

function doer(task: Answering, pictures: Pictures): Doer {
  const { batch } = task;
  const { input, outputs, run } = predictorOf(task);
  const singles = Array.from({ length: pictures.count }, (_, n) =>
    Float32Array.from(pictures.picture(n)),
  );
  return {
    run(units) {
      for (let unit = 0; unit < units; unit++) {
        const from = (unit * batch) % pictures.count;
        for (let k = 0; k < batch; k++)
          input.set(singles[from + k]!, k * singles[0]!.length);
        run();
      }
    },
    numbers: () => Float64Array.from(outputs.flatMap((row) => [...row])),
  };
}

function predictorOf({ start, batch }: Answering) {
  const predictor = engine.predictor(networkOf(start), batch);
  const { input, outputs } = predictor;
  return { input, outputs, run: () => predictor.run(batch) };
}

function multiplier(size: number): Doer {
  const { a, b, c, run } = engine.product(size, size, size);
  a.set(factor(size, FACTORS.a));
  b.set(factor(size, FACTORS.b));
  return {
    run(units) {
      for (let unit = 0; unit < units; unit++) run();
    },
    numbers: () => Float64Array.from(c),
  };
}
