/**
 * An exported object whose end stands on a line of its own: written down
 * as one, or returned by a function and nothing else behind it.
 */
const forms = [
  /^(export const (\w+) = \{\n)([\s\S]*?\n)(\};?\n?)/gm,
  /^(export function (\w+)\((?:(?!\n\})[\s\S])*?\n {2}return \{\n)([\s\S]*?\n)( {2}\};?\n\}\n?)/gm,
];

/** The parts of an exported object's text. */
interface Found {
  readonly whole: string;
  readonly head: string;
  readonly name: string;
  readonly methods: string;
  readonly end: string;
}

/**
 * The starter of an exercise that gives objects one more method, with the
 * learner's own objects in place of the borrowed ones: their texts as they
 * stand, and the starter's last method at the end of each object. What is
 * written in another way (a class, an arrow function) stays borrowed: a
 * text that may be broken helps nobody.
 *
 * @param earlier what passed in the exercises before
 * @param starter holds exported objects, their methods separated by blank
 *        lines; the last one of each is new
 */
export function carryOn(earlier: readonly string[], starter: string): string {
  const texts = earlier.map((text) => text.replaceAll("\r\n", "\n"));
  const own = new Set<number>();
  let rest = starter;
  for (const begun of objectsIn(starter)) {
    const grown = texts.map((text) => withLastOf(begun, text));
    const at = grown.findIndex((text) => text !== undefined);
    if (at < 0) continue;
    texts[at] = grown[at]!;
    own.add(at);
    rest = without(begun, rest);
  }
  if (own.size === 0) return starter;
  const parts = texts.filter((_, at) => own.has(at));
  if (objectsIn(rest).length > 0) parts.push(rest);
  const text = oneAfterTheOther(parts);
  return namesTwice(text) ? starter : text;
}

function objectsIn(text: string): Found[] {
  return forms
    .flatMap((form) => [...text.matchAll(form)])
    .map(([whole, head = "", name = "", methods = "", end = ""]) => ({
      whole,
      head,
      name,
      methods,
      end,
    }));
}

/** A text whose object of the same name has got the new method, too. */
function withLastOf(begun: Found, text: string): string | undefined {
  const added = begun.methods.split("\n\n").at(-1)!;
  const found = objectsIn(text).find(({ name }) => name === begun.name);
  const indent = /^ */.exec(begun.methods)![0];
  const last = found?.methods.trimEnd() ?? "";
  // Only after these is it certain that a method has ended here.
  if (!new RegExp(`\n${indent}\\},?$`).test(last)) return undefined;
  const { whole, head, end } = found!;
  const closed = last.endsWith(",") ? last : `${last},`;
  return text.replace(whole, () => `${head}${closed}\n\n${added}${end}`);
}

/** The starter without one of its objects and the comment above it. */
function without({ whole }: Found, starter: string): string {
  const [before = "", after = ""] = starter.split(whole);
  return before.replace(/(^\/\/.*\n)+$/m, "") + after.trimStart();
}

/** The texts as one; a line that imports the same again is left out. */
function oneAfterTheOther([first = "", ...others]: readonly string[]): string {
  return others.reduce((text, other) => {
    const lines = other
      .split("\n")
      .filter((line) => !line.startsWith("import ") || !text.includes(line));
    return `${text.trimEnd()}\n\n${lines.join("\n").trim()}\n`;
  }, first);
}

/** Whether two of the texts use one name for two things. */
function namesTwice(text: string): boolean {
  const declared =
    /^(?:export )?(?:const|let|function|class|type|interface) (\w+)/gm;
  const imported = [...text.matchAll(/^import [^"]*\{([^}]*)\}/gm)]
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.trim().split(/\s+/).at(-1) ?? "");
  const names = [...text.matchAll(declared)]
    .map(([, name]) => name)
    .concat(imported.filter((name) => name !== ""));
  return new Set(names).size < names.length;
}
