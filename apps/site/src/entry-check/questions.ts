import { chain, decay, dot, matVec, square, transpose } from "@handmade/nn";

/** One question; texts may hold code between backticks. */
export interface Question {
  /** The refresher for those who miss it. */
  readonly refresher: string;
  readonly text: string;
  readonly options: readonly string[];
  /** The option that is right. */
  readonly right: string;
  /** Why, in a sentence or two. */
  readonly why: string;
}

const W = [
  [1, 0],
  [2, -1],
];
const tall = [
  [1, 2],
  [3, 4],
  [5, 6],
];
const line = { f: (x: number) => 3 * x + 1, df: () => 3 };
const list = (numbers: readonly number[]) => `\`[${numbers.join(", ")}]\``;
const whole = (x: number) => String(Math.round(x));

/** Ten questions: five about matrices, five about slopes. */
export const questions: readonly Question[] = [
  {
    refresher: "RA1",
    text: "What is the dot product of `[1, 2, 3]` and `[4, -5, 6]`?",
    options: ["12", list([4, -10, 18]), "32", "11"],
    right: whole(dot([1, 2, 3], [4, -5, 6])),
    why: "Multiply pair by pair, then add: 4 − 10 + 18.",
  },
  {
    refresher: "RA2",
    text: "`W` has 2 rows and 3 columns. What goes into `W x`, and what comes out?",
    options: [
      "2 numbers in, 3 out",
      "3 numbers in, 2 out",
      "3 numbers in, a table out",
      "any number in, 6 out",
    ],
    right: "3 numbers in, 2 out",
    why: "Every row meets `x` and gives one number: a row is as long as `x`, and there are as many answers as rows.",
  },
  {
    refresher: "RA2",
    text: "What is `W x` for the rows `[1, 0]` and `[2, -1]` and `x = [3, 4]`?",
    options: [list([11, -4]), list([3, 2]), list([3, 10]), list([1, 1])],
    right: list(matVec(W, [3, 4])),
    why: "Row by row: 1·3 + 0·4, then 2·3 − 1·4.",
  },
  {
    refresher: "RA3",
    text: "A table has the rows `[1, 2]`, `[3, 4]` and `[5, 6]`. What is the second row of its transpose?",
    options: [list([3, 4]), list([2, 1]), list([2, 4, 6]), list([1, 3, 5])],
    right: list(transpose(tall)[1]!),
    why: "Columns become rows: the second column is 2, 4, 6.",
  },
  {
    refresher: "RA4",
    text: "`A` has 2 rows and 3 columns, `B` has 3 rows and 4 columns. Which product exists?",
    options: [
      "`A B`, with 2 rows and 4 columns",
      "`B A`, with 3 rows and 3 columns",
      "both",
      "neither",
    ],
    right: "`A B`, with 2 rows and 4 columns",
    why: "Rows of the left meet columns of the right, so those must be equally long: 3 and 3.",
  },
  {
    refresher: "RB1",
    text: "How steep is x² at x = 3?",
    options: ["9", "6", "3", "2"],
    right: whole(square.df(3)),
    why: "Its slope is 2x. Measured: from 2.9 to 3.1 it rises from 8.41 to 9.61, which is 1.2 on a run of 0.2.",
  },
  {
    refresher: "RB1",
    text: "At some point the slope of f is −4. You make x larger by 0.01. What does f do?",
    options: [
      "falls by about 0.04",
      "falls by about 4",
      "grows by about 0.04",
      "nobody can know",
    ],
    right: "falls by about 0.04",
    why: "A slope is a rise per run: −4 times 0.01.",
  },
  {
    refresher: "RB2",
    text: "What is the slope of `Math.exp(-x)` at x = 0?",
    options: ["1", "0", "-1", "-e"],
    right: whole(decay.df(0)),
    why: "It falls, so the slope is negative: −e⁻ˣ, and e⁰ is 1.",
  },
  {
    refresher: "RB3",
    text: "g(x) = 3x + 1 and f(u) = u². How steep is f(g(x)) at x = 1?",
    options: ["8", "6", "18", "24"],
    right: whole(chain(square, line).df(1)),
    why: "Slopes multiply, each where its own function stands: f is asked at g(1) = 4, which gives 8, times 3.",
  },
  {
    refresher: "RB4",
    text: "Where you stand, the ground rises by 2 per step to the east and falls by 1 per step to the north. Which way is down, as steeply as possible?",
    options: [
      "due north",
      "2 west and 1 north",
      "2 east and 1 south",
      "1 west and 2 north",
    ],
    right: "2 west and 1 north",
    why: "The gradient, (2, −1), points uphill. Downhill is its opposite, (−2, 1).",
  },
];

/** The refreshers for the questions that were missed, each once. */
export function needed(missed: readonly Question[]): string[] {
  return [...new Set(missed.map(({ refresher }) => refresher))];
}
