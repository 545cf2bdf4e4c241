import type { Course } from "./course.ts";
import type { Import } from "./imports-exports.ts";

/** What a learner may import from one library file, in one exercise. */
export interface Door {
  readonly file: string;
  /** Names that may pass, with the exercise that asks for them. */
  readonly open: Readonly<Record<string, string | null>>;
  /** Why an import may not pass; undefined if it may. */
  refuse(wanted: Import): string | undefined;
}

/**
 * Finds the door that a specifier leads to.
 *
 * @returns one or two sentences instead if it leads nowhere
 */
export function doorOf(
  course: Course,
  exercise: string,
  specifier: string,
): Door | string {
  const { files, origins } = course.library;
  const names = files.map((file) => `./${file.name}`);
  if (!names.includes(specifier)) return nowhere(specifier, names);

  const file = specifier.slice("./".length);
  const inFile = Object.entries(origins).filter(([, o]) => o.file === file);
  const now = course.order.indexOf(exercise);
  const isEarlier = (asked: string | null) => {
    if (asked === null) return true;
    const at = course.order.indexOf(asked);
    return at >= 0 && at < now;
  };
  const open = Object.fromEntries(
    inFile
      .map(([name, origin]) => [name, origin.exercise] as const)
      .filter(([, asked]) => isEarlier(asked)),
  );

  const refuse = ({ names }: Import): string | undefined => {
    if (names === "all") return undefined;
    const closed = names.find((name) => !Object.hasOwn(open, name));
    if (closed === undefined) return undefined;
    const origin = Object.hasOwn(origins, closed) ? origins[closed] : undefined;
    if (origin?.file === file)
      return origin.exercise === exercise
        ? `\`${closed}\` is what this exercise asks for: write it here, it cannot be imported.`
        : `\`${closed}\` belongs to exercise ${origin.exercise}, which comes later.`;
    const have = Object.keys(open);
    return have.length
      ? `"${specifier}" exports no \`${closed}\`. You can import ${list(have)} from it.`
      : `"${specifier}" exports no \`${closed}\`, and nothing else before this exercise.`;
  };
  return { file, open, refuse };
}

function nowhere(specifier: string, names: readonly string[]): string {
  const bare = specifier.replace(/^(\.\/)?/, "./").replace(/\.[jt]s$/, "");
  const near = names.find((name) => name === `${bare}.ts`);
  return near
    ? `Write "${near}": file names are given in full.`
    : `"${specifier.slice(0, 80)}" is not available here: only the course's own files are, such as "./vectors.ts".`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
