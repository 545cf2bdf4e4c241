import { accuracyOf } from "@handmade/engine";
import {
  argmax,
  distillLoss,
  type Layer,
  type Loss,
  mse,
  type Network,
  randomFrom,
  shuffle,
  softmaxCrossEntropy,
} from "@handmade/nn";
import {
  all,
  engine,
  type Lesson,
  learned,
  type Picture,
  scoresFor,
  start,
  teacher,
  tested,
  threes,
  write,
} from "./teacher.ts";

/** Seeds of the three runs behind every row. */
const SEEDS = [1, 2, 3];

/** A row of a table: what was taught, and what came of it, by seed. */
interface Row {
  /** Labels, a teacher's scores by mean square, or its answers at T. */
  readonly way: "labels" | "scores" | number;
  /** The share of test pictures read right. */
  readonly right: readonly number[];
  /** The same of pictures that show a 3. */
  readonly threes: readonly number[];
}

/** The same pictures, the teacher's scores for a target. */
const scored = new Map(all.map((one) => [one, scoresFor(one.x)]));

/** One student for each seed and each way, from the same start. */
function table(
  sizes: readonly number[],
  picturesOf: (seed: number) => readonly Picture[],
  lesson: Lesson,
  ways: readonly Row["way"][],
): { rows: Row[]; students: Network[] } {
  const students: Network[] = [];
  const rows = ways.map((way): Row => {
    const nets = SEEDS.map((seed) => {
      const pictures = picturesOf(seed);
      const samples =
        way === "labels"
          ? pictures
          : pictures.map((one) => ({ x: one.x, t: scored.get(one)! }));
      const loss = way === "scores" ? mse : lossOf(way);
      return learned(start(sizes, seed), samples, { ...lesson, loss, seed });
    });
    students.push(nets[0]!);
    return {
      way,
      right: nets.map((net) => accuracyOf(engine, net, tested)),
      threes: nets.map((net) => accuracyOf(engine, net, threes)),
    };
  });
  return { rows, students };
}

const lossOf = (way: "labels" | number): Loss =>
  way === "labels" ? softmaxCrossEntropy : distillLoss(way);

/** So many pictures, drawn anew for each seed. */
const some = (count: number) => (seed: number) =>
  shuffle(all, randomFrom(1000 + seed)).slice(0, count);

const small = [784, 32, 10];

/** Lifts the bias of the 3 until 1,000 pictures are read best. */
function lifted(student: Network): { student: Network; by: number } {
  const judged = all.filter((_, n) => n % 60 === 0);
  const raised = Array.from({ length: 61 }, (_, k) => {
    const by = k / 4;
    const last = student.at(-1)!;
    const b = last.b.with(3, last.b[3]! + by);
    return { by, student: student.with(-1, { ...last, b }) };
  });
  const counts = raised.map((one) => accuracyOf(engine, one.student, judged));
  return raised[argmax(counts)]!;
}

/** A layer in a byte per number: for a figure it need not be more. */
function packed({ W, b }: Layer) {
  const numbers = [...W.flat(), ...b];
  const unit = Math.max(...numbers.map(Math.abs)) / 127;
  const bytes = Int8Array.from(numbers, (v) => Math.round(v / unit));
  const text = Buffer.from(bytes.buffer).toString("base64");
  return { rows: W.length, unit, bytes: text };
}

/** Trains them all, half a minute with our engine, and writes it down. */
export function writeStudentTeacher(): void {
  const accuracy = accuracyOf(engine, teacher, tested);
  const most = { epochs: 3, batch: 10, lr: 0.03 };
  const one = table([784, 10], () => all, most, ["labels", "scores", 1, 4]);
  const many = { epochs: 60, batch: 10, lr: 0.1 };
  const two = table(small, some(500), many, ["labels", 1, 3, 6]);
  const some2000 = { ...many, epochs: 30 };
  const twoB = table(small, some(2000), some2000, ["labels", 1, 3]);
  const slower = { ...some2000, lr: 0.03 };
  const slow = table(small, some(2000), slower, ["labels", 3]);
  const without = all.filter(({ label }) => label !== 3);
  const short = { ...most, epochs: 2 };
  const three = table(small, () => without, short, ["labels", 1, 3, 8]);
  const [alone, , , taught] = three.students;
  const { student, by } = lifted(taught!);
  write("02-is-a-teacher-worth-it/measured.text.ts", {
    measured: {
      ...{ seeds: SEEDS, teacher: accuracy },
      ...{ one: one.rows, two: two.rows, twoB: twoB.rows, three: three.rows },
      ...{ rates: [some2000.lr, slower.lr], slow: slow.rows },
      lifted: {
        by,
        threes: accuracyOf(engine, student, threes),
        right: accuracyOf(engine, student, tested),
      },
    },
  });
  write("02-is-a-teacher-worth-it/students.text.ts", {
    teacher: teacher.map(packed),
    alone: alone!.map(packed),
    taught: taught!.map(packed),
  });
}

if (import.meta.main) writeStudentTeacher();
