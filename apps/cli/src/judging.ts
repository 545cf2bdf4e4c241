import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type Classroom,
  type Exercise,
  hintTexts,
  type Library,
  outline,
  type Report,
  readLibrary,
  surveyCourse,
  verify,
} from "@handmade/course";
import {
  type Answer,
  askBank,
  type Bank,
  type ExerciseChecks,
  hear,
  isBuiltIn,
  refuse,
  type Sandbox,
  type Verdict,
} from "@handmade/judge";
import {
  compose,
  composeBank,
  isProblem,
  type Stripped,
  strip,
} from "@handmade/sandbox/bundle";
import { nodeSandbox } from "@handmade/sandbox/node";
import { Complaint } from "./complaint.ts";
import { dataSets } from "./data-sets.ts";

type Answers = readonly (readonly Answer[])[];

const house = new URL("../../../", import.meta.url);
const contentFolder = fileURLToPath(new URL("content", house));
const libraryFolder = fileURLToPath(new URL("packages/nn/src", house));

/**
 * Judges one self-contained file; whatever earlier exercises wrote is
 * lent.
 *
 * @param onPrint told of each line that the program prints
 * @throws Complaint if the course has no such exercise
 */
export async function judgeFile(
  id: string,
  source: string,
  onPrint?: (line: string) => void,
): Promise<Verdict & { readonly ms: number }> {
  // Another exercise may be half written; this one is not.
  const { exercises } = surveyCourse(contentFolder).course;
  const exercise = exerciseIn(exercises, id);
  const sandbox = nodeSandbox();
  try {
    const library = readLibrary(libraryFolder);
    const room = classroomIn(sandbox, library, "one-program");
    const start = performance.now();
    const verdict = await room.judge(exercise, source, onPrint);
    return { ...verdict, ms: Math.round(performance.now() - start) };
  } finally {
    sandbox.close();
  }
}

function exerciseIn(exercises: readonly Exercise[], id: string): Exercise {
  const exercise = exercises.find((one) => one.id === id);
  if (exercise) return exercise;
  const ids = exercises.map((one) => one.id).join(", ");
  throw new Complaint(`There is no exercise ${id}; expected one of ${ids}.`);
}

/**
 * Proves content honest, all of it or the exercises named; see `verify`
 * of the course.
 *
 * @throws Complaint if the course has no such exercise
 */
export async function verifyContent(
  only: readonly string[],
  onProgress?: (done: number, exercise: string) => void,
): Promise<Report> {
  const { course, problems } = surveyCourse(contentFolder);
  for (const id of only) exerciseIn(course.exercises, id);
  const library = readLibrary(libraryFolder);
  const sandbox = nodeSandbox();
  try {
    return await verify({
      course,
      only,
      library,
      problems,
      classroom: classroomIn(sandbox, library, "many-programs"),
      ...(onProgress ? { onProgress } : {}),
    });
  } finally {
    sandbox.close();
  }
}

/**
 * A place where programs of any exercise are judged. For many programs,
 * the known wrong ones are asked everything, once; for a single one they
 * are asked no more than it takes to tell them from it.
 */
function classroomIn(
  sandbox: Sandbox,
  library: Library,
  purpose: "one-program" | "many-programs",
) {
  const files = Object.entries(library.files).map(([name, source]) => {
    const stripped = strip(name, source, "course");
    if (isProblem(stripped))
      throw new Error(`The library's ${name} cannot be run as it is.`);
    return stripped;
  });
  const courseFor = (exercise: Exercise) => ({
    exercise: exercise.id,
    order: outline,
    library: { files, origins: library.origins },
  });
  const checksOf = remembered(async ({ path }: Exercise) => {
    const module = await import(pathToFileURL(join(path, "checks.ts")).href);
    return module.default as ExerciseChecks;
  });
  const askKnown = async (exercise: Exercise, learner?: Answers) => {
    const bank = bankOf(courseFor(exercise), exercise);
    const checks = await checksOf(exercise);
    const data = dataSets(checks.data);
    return askBank(sandbox, { ...bank, data }, checks, learner);
  };
  const askOnce = remembered((exercise) => askKnown(exercise));

  const judge = async (
    exercise: Exercise,
    source: string,
    onPrint?: (line: string) => void,
  ) => {
    const checks = await checksOf(exercise);
    const given = { exercise: exercise.id, checks, hints: hintTexts(exercise) };
    const stripped = strip(exercise.file, source);
    const program = isProblem(stripped)
      ? stripped
      : compose(courseFor(exercise), stripped, driverOf(exercise));
    if (isProblem(program)) return refuse({ ...given, problem: program });
    return hear(sandbox, {
      ...given,
      data: dataSets(checks.data),
      program,
      ...(onPrint ? { onPrint } : {}),
      withMargin: purpose === "many-programs",
      knownWrong: (learner) =>
        purpose === "one-program"
          ? askKnown(exercise, learner)
          : askOnce(exercise),
    });
  };
  return { checksOf, judge };
}

/**
 * The wrong programs of an exercise as one. Classes that the judge finds
 * by itself are left out: some of them never end.
 */
function bankOf(
  course: Parameters<typeof compose>[0],
  exercise: Exercise,
): Bank {
  const programs: Stripped[] = [];
  const entries: { name: string; class: string }[] = [];
  for (const known of exercise.wrong) {
    if (isBuiltIn(known.class)) continue;
    for (const { name, source } of known.programs) {
      const stripped = strip(name, source);
      if (isProblem(stripped) || isProblem(compose(course, stripped)))
        throw new Error(
          `${exercise.folder}/${name} does not load; only a class that the judge finds by itself may hold such programs.`,
        );
      entries.push({ name: `w${programs.length}`, class: known.class });
      programs.push(stripped);
    }
  }
  const program = composeBank(course, programs, driverOf(exercise));
  if (isProblem(program))
    throw new Error(
      `${exercise.folder}: each program in wrong/ loads alone, but not all of them together: ${JSON.stringify(program)}`,
    );
  return { program, entries };
}

function driverOf({ driver, folder }: Exercise): Stripped | undefined {
  if (!driver) return undefined;
  const stripped = strip(driver.name, driver.source, "course");
  if (isProblem(stripped))
    throw new Error(`${folder}/${driver.name} cannot be run as it is.`);
  return stripped;
}

/** The same promise for the same exercise. */
function remembered<T>(
  make: (exercise: Exercise) => Promise<T>,
): (exercise: Exercise) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (exercise) => {
    const known = made.get(exercise.id) ?? make(exercise);
    made.set(exercise.id, known);
    return known;
  };
}
