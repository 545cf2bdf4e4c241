import type { ExerciseChecks } from "@handmade/judge";
import type { Course, Library, Stripped } from "@handmade/sandbox/bundle";
import { href } from "../course/href.ts";

/**
 * What the build writes for one exercise. Everything a visitor reads is
 * HTML made from our own Markdown; nothing of it comes from a learner.
 */
export interface ExerciseData {
  readonly id: string;
  /** Where its files stand: `"01-network/01-one-neuron"`. */
  readonly folderName: string;
  readonly file: string;
  /** The other files of the learner's folder at this exercise. */
  readonly folder: Readonly<Record<string, string>>;
  readonly question: string;
  readonly parallel: string;
  readonly reasons: string;
  /** The reference's own text for the exercise. */
  readonly solution: string;
  /** What each known mistake is, by its class. */
  readonly mistakes: Readonly<Record<string, string>>;
  /** Ours, for what plain calls cannot ask; runs beside every program. */
  readonly driver?: Stripped | undefined;
  /** The known wrong programs that are told apart by their numbers. */
  readonly bank: readonly {
    readonly class: string;
    readonly program: Stripped;
  }[];
}

/** What the build writes once, for all exercises. */
export interface CourseData {
  readonly order: readonly string[];
  /** The file of each exercise, by its id. */
  readonly files: Readonly<Record<string, string>>;
  readonly library: Library;
}

/** All that a Check needs. */
export interface Exercise extends ExerciseData {
  readonly checks: ExerciseChecks;
  readonly course: Course;
  readonly files: CourseData["files"];
}

const modules = import.meta.glob<{ default: ExerciseChecks }>(
  "../../../../content/*/*/checks.ts",
);

/** Fetches an exercise with its checks and the course around it. */
export async function loadExercise(id: string): Promise<Exercise> {
  const [data, { order, files, library }] = await Promise.all([
    fetchJson<ExerciseData>(href(`/exercises/${id}.json`)),
    fetchJson<CourseData>(href("/exercises/course.json")),
  ]);
  const checks = await loadChecks(data.folderName);
  return { ...data, checks, files, course: { exercise: id, order, library } };
}

async function fetchJson<Data>(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`${url} answered ${response.status}. Reload the page.`);
  return response.json();
}

async function loadChecks(folder: string): Promise<ExerciseChecks> {
  const load = modules[`../../../../content/${folder}/checks.ts`];
  if (!load) throw new Error(`content/${folder} has no checks.ts.`);
  return (await load()).default;
}
