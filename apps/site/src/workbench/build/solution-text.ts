const importLine = /^import [^;]+;$/gm;
const names = /\{([^}]*)\}/;

/**
 * A passage of a library file as a text that stands alone: with those of
 * the file's imports that the passage needs.
 */
export function withImports(passage: string, file: string): string {
  const needed = (file.match(importLine) ?? []).flatMap((line) => {
    const all = names.exec(line)?.[1]?.split(",") ?? [];
    const used = all.map((name) => name.trim()).filter(isUsed);
    return used.length > 0
      ? [line.replace(names, `{ ${used.join(", ")} }`)]
      : [];
  });
  return needed.length > 0 ? `${needed.join("\n")}\n\n${passage}` : passage;

  function isUsed(name: string): boolean {
    return name !== "" && new RegExp(`\\b${name}\\b`).test(passage);
  }
}
