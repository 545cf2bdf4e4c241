import type { LoadProblem, Program } from "@handmade/judge";
import { Assembly } from "./assembly.ts";
import type { Course } from "./course.ts";
import type { Stripped } from "./strip.ts";
import { writeModule } from "./write-module.ts";

/** The module that `$lent` names are looked up in. */
const LENT = "lent";
const DRIVER = "driver";

/**
 * Puts a learner's file together with what it may import: for each name
 * the learner's own passed function, else the library's. Names of this
 * exercise and of later ones cannot be imported.
 *
 * @param driver the exercise's own, if it has one
 */
export function compose(
  course: Course,
  learner: Stripped,
  driver?: Stripped,
): Program | LoadProblem {
  const assembly = new Assembly(course);
  const lent = assembly.addLibrary(LENT);
  const problem = assembly.addProgram(learner.name, learner, course.exercise);
  if (problem) return problem;
  const { name } = learner;
  if (driver) assembly.addDriver(DRIVER, driver, name);
  return {
    modules: assembly.modules,
    entry: name,
    learner: name,
    lent,
    ...(driver ? { driver: DRIVER } : {}),
  };
}

/**
 * Puts a driver together with all that the learner has passed, and with
 * the library's functions where that is less than it needs.
 */
export function composeDriver(
  course: Omit<Course, "exercise">,
  driver: Stripped,
): Program {
  const assembly = new Assembly({ ...course, exercise: "" });
  assembly.addDriver(DRIVER, driver);
  return { modules: assembly.modules, entry: DRIVER, driver: DRIVER };
}

/**
 * Puts many programs for one exercise into one: the exports of the
 * first are asked as `w0.neuron`, of the second as `w1.neuron`.
 *
 * @param programs in the order of their numbers; their names are unique
 */
export function composeBank(
  course: Course,
  programs: readonly Stripped[],
  driver?: Stripped,
): Program | LoadProblem {
  const assembly = new Assembly(course);
  const lent = assembly.addLibrary(LENT);
  for (const program of programs) {
    const name = `bank/${program.name}`;
    const problem = assembly.addProgram(name, program, course.exercise);
    if (problem) return problem;
  }
  const numbered = (name: string, folder: string) =>
    writeModule(
      name,
      programs.map((program, at) => ({
        before: `export * as w${at} from `,
        module: `${folder}/${program.name}`,
      })),
    );
  if (driver)
    for (const { name } of programs)
      assembly.addDriver(`${DRIVER}/${name}`, driver, `bank/${name}`);
  const drivers = driver ? [numbered(DRIVER, DRIVER)] : [];
  const bank = numbered("bank", "bank");
  return {
    modules: [...assembly.modules, ...drivers, bank],
    entry: bank.name,
    learner: bank.name,
    lent,
    ...(driver ? { driver: DRIVER } : {}),
  };
}

/** Whether composing or stripping was refused. */
export function isProblem<T extends object>(
  made: T | LoadProblem,
): made is LoadProblem {
  return "kind" in made;
}
