import { asNumber, asNumbers } from "@handmade/figures/answers.ts";
import type { Point } from "@handmade/figures/geometry.ts";
import { type OptimizerKind, ravine, saddle } from "@handmade/nn";

export const kinds = ["sgd", "momentum", "rmsprop", "adam"] as const;

/** One value for each kind. */
export function ofEach<Value>(
  make: (kind: OptimizerKind) => Value,
): Record<OptimizerKind, Value> {
  return Object.fromEntries(
    kinds.map((kind) => [kind, make(kind)]),
  ) as Record<OptimizerKind, Value>;
}

/** As people write them. */
export const names: Readonly<Record<OptimizerKind, string>> = {
  sgd: "SGD",
  momentum: "momentum",
  rmsprop: "RMSProp",
  adam: "Adam",
};

/** Where the four are sent, all from the same start. */
export interface Course {
  readonly name: string;
  /** The last moment of the race, counted from 0. */
  readonly last: number;
  /** What the first moment is called: step 0, or round 1. */
  readonly from: 0 | 1;
  /** What a moment is. */
  readonly moment: string;
  /** Rates that suit each kind here, found by trying. */
  readonly rates: Readonly<Record<OptimizerKind, number>>;
}

/** A course on a map. */
export interface Hill extends Course {
  readonly name: "ravine" | "saddle";
  readonly f: (p: number[]) => number;
  readonly start: Point;
  /** Heights of the map's lines. */
  readonly levels: readonly number[];
}

const ever = (unit: number, count: number) =>
  Array.from({ length: count }, (_, k) => unit * (k + 1) ** 2);

export const hills: readonly Hill[] = [
  {
    name: "ravine",
    f: ravine,
    start: [-3.5, 1.5],
    levels: ever(0.8, 17),
    last: 60,
    from: 0,
    moment: "step",
    rates: { sgd: 0.03, momentum: 0.03, rmsprop: 0.3, adam: 0.4 },
  },
  {
    name: "saddle",
    f: saddle,
    start: [-3, 0.02],
    levels: ever(0.25, 11),
    last: 60,
    from: 0,
    moment: "step",
    rates: { sgd: 0.05, momentum: 0.03, rmsprop: 0.05, adam: 0.1 },
  },
];

/** The network of 5.3 on a hundred pictures. */
export const digitCourse: Course = {
  name: "digits",
  last: 7,
  from: 1,
  moment: "round",
  rates: { sgd: 0.3, momentum: 0.05, rmsprop: 0.001, adam: 0.003 },
};

export const courses: readonly Course[] = [...hills, digitCourse];

/** Rates are turned by factors of two, so many times up or down. */
export const turns = [-4, 4] as const;

/** A rate in two digits: what is said is what is asked. */
export const rateOf = (usual: number, turn: number): number =>
  Number((usual * 2 ** turn).toPrecision(2));

/** The points of a trail that a program may have told. */
export function pointsIn(answer: unknown): Point[] {
  if (!Array.isArray(answer)) return [];
  const points: Point[] = [];
  for (const one of answer) {
    const point = asNumbers(one, 2);
    if (!point) break;
    points.push([point[0]!, point[1]!]);
  }
  return points;
}

/** Numbers that a program may have told, up to the first that is none. */
export function lossesIn(answer: unknown): number[] {
  if (!Array.isArray(answer)) return [];
  const end = answer.findIndex((one) => asNumber(one) === undefined);
  return (end < 0 ? answer : answer.slice(0, end)) as number[];
}

/** How low each kind is at each moment: heights, or losses. */
export type Heights = Readonly<
  Record<OptimizerKind, readonly number[]>
>;

/** Who is lowest at a moment; undefined if nobody is there. */
export function leaderAt(
  heights: Heights,
  at: number,
): OptimizerKind | undefined {
  const there = kinds.filter((kind) => heights[kind][at] !== undefined);
  return there.reduce<OptimizerKind | undefined>(
    (best, kind) =>
      best === undefined || heights[kind][at]! < heights[best][at]!
        ? kind
        : best,
    undefined,
  );
}

/** The race at a moment, in words. */
export function caption(
  course: Course,
  heights: Heights,
  at: number,
): string {
  const what = course.name === "digits" ? "Mean loss" : "Height";
  const where = `${what} ${whenOf(course, at)}`;
  const leader = leaderAt(heights, at);
  if (!leader) return `${where}: nobody is left in the race.`;
  const all = kinds.map((kind) => {
    const height = heights[kind][at];
    return `${names[kind]} ${height === undefined ? "is out" : tellHeight(height)}`;
  });
  const order =
    at + course.from === 0
      ? ""
      : ` ${sentence(names[leader])} is lowest.`;
  return `${where}: ${all.join(", ")}.${order}`;
}

function whenOf({ name, from }: Course, at: number): string {
  if (name === "digits") return `in round ${at + from}`;
  if (at === 0) return `at the start of the ${name}`;
  return `in the ${name} after ${at} ${at === 1 ? "step" : "steps"}`;
}

const sentence = (name: string) =>
  name[0]!.toUpperCase() + name.slice(1);

/** A height in three digits, or as a power once it has run away. */
export function tellHeight(height: number): string {
  if (height >= 1e4) return height.toExponential(0).replace("e+", "e");
  return String(Number(height.toPrecision(height < 1 ? 2 : 3)));
}
