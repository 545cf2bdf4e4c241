import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Digits, RECORD } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { accuracyOf, loadEngine, type SampleLike } from "@handmade/engine";
import {
  argmax,
  identity,
  type Loss,
  leakyRelu,
  makeNetwork,
  type Network,
  oneHot,
  randomFrom,
  softmaxCrossEntropy,
  softTargets,
} from "@handmade/nn";
import { root } from "./step.ts";

/** How long a network learns, and in which steps. */
interface Lesson {
  readonly epochs: number;
  readonly batch: number;
  readonly lr: number;
}

interface Picture extends SampleLike {
  readonly x: number[];
  readonly t: number[];
  readonly label: number;
}

const engine = await loadEngine("strict");
const { train, test } = readMnist();
const [all, tested] = [train, test].map(picturesIn) as [Picture[], Picture[]];

function picturesIn(records: Uint8Array): Picture[] {
  const digits = new Digits(records);
  return Array.from({ length: digits.count }, (_, n) => ({
    x: digits.pixels(n),
    t: oneHot(digits.label(n), 10),
    label: digits.label(n),
  }));
}

/** Leaky layers, and raw scores at the end. */
function start(sizes: readonly number[], seed: number): Network {
  const net = makeNetwork(sizes, leakyRelu(0.1), randomFrom(seed));
  return net.map((layer, l) =>
    l === net.length - 1 ? { ...layer, act: identity } : layer,
  );
}

function learned(
  net: Network,
  samples: readonly SampleLike[],
  { loss, seed, ...lesson }: Lesson & { loss: Loss; seed: number },
): Network {
  const rng = randomFrom(seed);
  const trainer = engine.trainer(net, samples, { ...lesson, rng, loss });
  while (trainer.advance(1e6)) {}
  return trainer.network();
}

/** 784-64-10 on all pictures: fast steps first, then small ones. */
function makeTeacher(): Network {
  const lesson = { batch: 1, loss: softmaxCrossEntropy, seed: 100 };
  const rough = learned(start([784, 64, 10], 100), all, {
    ...{ ...lesson, epochs: 3, lr: 0.03 },
  });
  return learned(rough, all, { ...lesson, epochs: 2, lr: 0.003 });
}

const teacher = makeTeacher();
const answering = engine.predictor(teacher);
const scoresFor = (x: number[]) => Array.from(answering.forward(x));
/**
 * For every digit a test picture that the teacher is sure of, and in
 * which it sees most of another one.
 */
function telling() {
  const sure = tested.map((one, n) => {
    const scores = scoresFor(one.x);
    const [now, warm] = [1, 4].map((T) => softTargets(scores, T));
    const second = Math.max(...warm!.filter((_, k) => k !== one.label));
    return { n, scores, ...{ label: one.label, p: now![one.label]!, second } };
  });
  return Array.from({ length: 10 }, (_, digit) => {
    const those = sure.filter(
      ({ label, p }) => label === digit && p > 0.97 && p < 0.999,
    );
    return those[argmax(those.map(({ second }) => second))]!;
  });
}

/** Writes a module of values into the chapter's folder. */
function write(file: string, values: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  writeFileSync(
    join(root, "content/08-student-teacher", file),
    `// Written by tools/teacher.ts.\n${lines.join("")}`,
  );
}

const inShort = (scores: readonly number[]) =>
  scores.map((score) => Number(score.toFixed(2)));

/** What D1 shows: ten test pictures, and what a teacher says to them. */
export function writeTeacher(): void {
  const chosen = telling();
  const records = chosen.map(({ n }) =>
    Buffer.from(test.subarray(n * RECORD, (n + 1) * RECORD)),
  );
  write("01-soft-answers/teacher.text.ts", {
    accuracy: accuracyOf(engine, teacher, tested),
    pictures: Buffer.concat(records).toString("base64"),
    scores: chosen.map(({ scores }) => inShort(scores)),
  });
}

if (import.meta.main) writeTeacher();
