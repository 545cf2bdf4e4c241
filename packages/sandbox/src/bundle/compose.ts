import type { LoadProblem, Module, Program } from "@handmade/judge";
import type { Stripped } from "./strip.ts";
import { Workbench } from "./workbench.ts";

/** The course's own code, types already taken out. */
export interface Library {
  readonly files: readonly Stripped[];
  /**
   * For each export the file it stands in (`"vectors.ts"`) and the
   * exercise that asks for it; null if it is given from the start.
   */
  readonly origins: Readonly<
    Record<string, { readonly file: string; readonly exercise: string | null }>
  >;
}

/** What a program for one exercise is put together from. */
export interface Course {
  /** The exercise the program is for: `"1.1"`. */
  readonly exercise: string;
  /** Every exercise, in the order of the course. */
  readonly order: readonly string[];
  readonly library: Library;
  /** The learner's own passed files by exercise; lent where absent. */
  readonly own?: Readonly<Record<string, Stripped>>;
  /** The names its calls borrow with `$lent`; every name if left out. */
  readonly lends?: readonly string[];
}

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
  const bench = new Workbench(course);
  const lent = bench.addLibrary(LENT);
  const problem = bench.addProgram(learner.name, learner, course.exercise);
  if (problem) return problem;
  return { modules: bench.modules, learner: learner.name, lent };
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
  const bench = new Workbench(course);
  const lent = bench.addLibrary(LENT);
  for (const program of programs) {
    const name = `bank/${program.name}`;
    const problem = bench.addProgram(name, program, course.exercise);
    if (problem) return problem;
  }
  const bank = writeModule(
    "bank",
    programs.map(({ name }, at) => ({
      before: `export * as w${at} from `,
      module: `bank/${name}`,
    })),
  );
  return { modules: [...bench.modules, bank], learner: bank.name, lent };
}

/** A module of nothing but `… from "…"` lines. */
export function writeModule(
  name: string,
  lines: readonly { readonly before: string; readonly module: string }[],
): Module {
  let code = "";
  const imports = lines.map(({ before, module }) => {
    const from = code.length + before.length + 1;
    code += `${before}"${module}";\n`;
    return { from, to: from + module.length, module };
  });
  return { name, code, imports };
}

/** Whether composing or stripping was refused. */
export function isProblem<T extends object>(
  made: T | LoadProblem,
): made is LoadProblem {
  return "kind" in made;
}
