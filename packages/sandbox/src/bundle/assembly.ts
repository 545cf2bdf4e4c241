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
  #addOwn(exported: string, before: string): string | undefined {
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

function refusal(wanted: Import, message: string): LoadProblem {
  const { specifier, line } = wanted;
  return { kind: "import", specifier, message, line };
}
