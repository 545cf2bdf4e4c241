const importLine = /^import [^;]+;$/gm;
const names = /\{([^}]*)\}/;
const comment = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const exported = /^export (?:const|function\*?|class) (\w+)/gm;

/**
 * A passage of a library file as a text that stands alone: with those of
 * the file's imports that the passage needs, and with what it uses of
 * the same file, which earlier exercises wrote.
 *
 * @param name the file's own name: `"vectors.ts"`
 */
export function withImports(
  passage: string,
  file: string,
  name: string,
): string {
  const code = passage.replace(comment, "");
  const isUsed = (one: string) =>
    one !== "" && new RegExp(`\\b${one}\\b`).test(code);
  const needed = (file.match(importLine) ?? []).flatMap((line) => {
    const all = names.exec(line)?.[1]?.split(",") ?? [];
    const used = all.map((one) => one.trim()).filter(isUsed);
    return used.length > 0
      ? [line.replace(names, `{ ${used.join(", ")} }`)]
      : [];
  });
  const own = exportsOf(passage);
  const earlier = exportsOf(file).filter(
    (one) => !own.includes(one) && isUsed(one),
  );
  if (earlier.length > 0)
    needed.push(`import { ${earlier.join(", ")} } from "./${name}";`);
  return needed.length > 0 ? `${needed.join("\n")}\n\n${passage}` : passage;
}

function exportsOf(source: string): string[] {
  return [...source.matchAll(exported)].map(([, name]) => name!);
}
