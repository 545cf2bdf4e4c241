import type { LoadProblem, Module } from "@handmade/judge";
import type { Course } from "./course.ts";
import { type Door, doorOf } from "./door.ts";
import type { Import } from "./imports-exports.ts";
import { ownVersion } from "./own.ts";
import type { Stripped } from "./strip.ts";
import { writeModule } from "./write-module.ts";

/** Where modules are made, each after the ones it needs. */
export class Assembly {
  readonly #course: Course;
  readonly #made = new Map<string, Module>();
  readonly #underWay: string[] = [];

  constructor(course: Course) {
    this.#course = course;
  }

  /** What was made so far, in dependency order. */
  get modules(): Module[] {
    return [...this.#made.values()];
  }

  /** Makes the module through which every library export is reached. */
  addLibrary(name: string): string {
    const { library, lends = Object.keys(library.origins) } = this.#course;
    const lines = lends.map((exported) => ({
      before: `export { ${exported} } from `,
      module: this.#addLibraryFile(library.origins[exported]!.file),
    }));
    this.#made.set(name, writeModule(name, lines));
    return name;
  }

  /** Makes a learner's module, or says which import it may not have. */
  addProgram(
    name: string,
    program: Stripped,
    exercise: string,
  ): LoadProblem | undefined {
    const imports: { from: number; to: number; module: string }[] = [];
    for (const wanted of program.imports) {
      const door = doorOf(this.#course, exercise, wanted.specifier);
      const message = typeof door === "string" ? door : door.refuse(wanted);
      if (typeof door === "string" || message !== undefined)
        return refusal(wanted, message as string);
      const module = this.#addDoor(door, exercise);
      imports.push({ from: wanted.from, to: wanted.to, module });
    }
    this.#made.set(name, { name, code: program.code, imports });
    return undefined;
  }

  /**
   * Makes a module of the course's own that runs beside a learner's. Each
   * function it imports is theirs: of the program being written, or of
   * the files they passed; else it is lent.
   *
   * @param learner the module that the driver's exercise is written in
   */
  addDriver(name: string, driver: Stripped, learner?: string): void {
    const own = `functions for ${name}`;
    const imports = driver.imports.map(({ from, to }) => ({
      from,
      to,
      module: own,
    }));
    const names = driver.imports.flatMap(namesOf);
    this.#made.set(own, this.#functions(own, [...new Set(names)], learner));
    this.#made.set(name, { name, code: driver.code, imports });
  }

  #functions(own: string, names: readonly string[], learner?: string): Module {
    const { exercise, library } = this.#course;
    const isAsked = (name: string) => {
      const { exercise: first, grown = [] } = library.origins[name] ?? {};
      return learner && [first, ...grown].includes(exercise);
    };
    const lines = names
      .filter((name) => !isAsked(name))
      .map((name) => ({
        before: `export { ${name} } from `,
        module: this.#addFunction(name, learner && exercise),
      }));
    const asked = names.filter(isAsked);
    if (!learner || asked.length === 0) return writeModule(own, lines);
    // Not `export … from`: what is not there yet must not keep all from loading.
    const rest = asked.map((name) => `export const ${name} = now.${name};\n`);
    return writeModule(
      own,
      [...lines, { before: "import * as now from ", module: learner }],
      rest.join(""),
    );
  }

  #addFunction(exported: string, before?: string): string {
    const file = this.#course.library.origins[exported]?.file;
    if (!file) throw new Error(`A driver asks for ${exported}: nobody has it.`);
    return this.#addOwn(exported, before) ?? this.#addLibraryFile(file);
  }

  /** Makes what stands behind `from "./vectors.ts"` in an exercise. */
  #addDoor(door: Door, exercise: string): string {
    const name = `before ${exercise}/${door.file}`;
    if (this.#made.has(name)) return name;
    const lines = Object.keys(door.open).map((exported) => ({
      before: `export { ${exported} } from `,
      module:
        this.#addOwn(exported, exercise) ?? this.#addLibraryFile(door.file),
    }));
    this.#made.set(name, writeModule(name, lines));
    return name;
  }

  /** Makes the learner's own passed file, if it has such an export. */
  #addOwn(exported: string, before?: string): string | undefined {
    const exercise = ownVersion(this.#course, exported, before);
    if (exercise === undefined) return undefined;
    const own = this.#course.own![exercise]!;
    const name = `own ${exercise}/${own.name}`;
    if (this.#made.has(name)) return name;
    // A passed file that may no longer import what it did is lent instead.
    return this.addProgram(name, own, exercise) ? undefined : name;
  }

  #addLibraryFile(file: string): string {
    const name = `library/${file}`;
    if (this.#made.has(name)) return name;
    if (this.#underWay.includes(name))
      throw new Error(
        `Library files import each other in a circle: ${[...this.#underWay, name].join(" → ")}.`,
      );
    const found = this.#course.library.files.find((f) => f.name === file);
    if (!found) throw new Error(`The library has no file ${file}.`);
    this.#underWay.push(name);
    const imports = found.imports.map(({ from, to, specifier }) => {
      const module = this.#addLibraryFile(specifier.replace(/^\.\//, ""));
      return { from, to, module };
    });
    this.#underWay.pop();
    this.#made.set(name, { name, code: found.code, imports });
    return name;
  }
}

/** A driver names what it imports, wherever it imports it from. */
function namesOf({ specifier, names }: Import): readonly string[] {
  if (names !== "all") return names;
  throw new Error(
    `A driver imports functions by name; from "${specifier}" it imports all.`,
  );
}

function refusal(wanted: Import, message: string): LoadProblem {
  const { specifier, line } = wanted;
  return { kind: "import", specifier, message, line };
}
