import type { LoadProblem, Program } from "@handmade/judge";
import { Assembly } from "./assembly.ts";
import type { Course } from "./course.ts";
import type { Stripped } from "./strip.ts";
import { writeModule } from "./write-module.ts";

/** The module that `$lent` names are looked up in. */
const LENT = "lent";

/**
 * Puts a learner's file together with what it may import: for each name
 * the learner's own passed function, else the library's. Names of this
 * exercise and of later ones cannot be imported.
 */
export function compose(
  course: Course,
  learner: Stripped,
): Program | LoadProblem {
  const assembly = new Assembly(course);
  const lent = assembly.addLibrary(LENT);
  const problem = assembly.addProgram(learner.name, learner, course.exercise);
  if (problem) return problem;
  return { modules: assembly.modules, learner: learner.name, lent };
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
): Program | LoadProblem {
  const assembly = new Assembly(course);
  const lent = assembly.addLibrary(LENT);
  for (const program of programs) {
    const name = `bank/${program.name}`;
    const problem = assembly.addProgram(name, program, course.exercise);
    if (problem) return problem;
  }
  const bank = writeModule(
    "bank",
    programs.map(({ name }, at) => ({
      before: `export * as w${at} from `,
      module: `bank/${name}`,
    })),
  );
  return { modules: [...assembly.modules, bank], learner: bank.name, lent };
}

/** Whether composing or stripping was refused. */
export function isProblem<T extends object>(
  made: T | LoadProblem,
): made is LoadProblem {
  return "kind" in made;
}
