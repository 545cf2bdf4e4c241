/** A quotable passage: its lines, dedented, and where they stand. */
export interface Region {
  readonly name: string;
  /** 1-based number of its first line. */
  readonly line: number;
  /** 1-based number of its last line. */
  readonly lastLine: number;
  /** Without any markers. */
  readonly code: string;
}

const marker = /^\s*\/\/ #(region|endregion)(?: ([\w.-]+))?\s*$/;

/**
 * Finds `// #region 3.1` … `// #endregion 3.1`. Regions may nest, and a
 * name may come back (an exercise that adds a method to two objects),
 * but not inside itself.
 *
 * @throws Error naming file and line if markers do not pair up exactly
 */
export function parseRegions(file: string, source: string): Region[] {
  const lines = source.split("\n");
  const open: { readonly name: string; readonly from: number }[] = [];
  const regions: Region[] = [];
  const fail = (at: number, why: string): never => {
    throw new Error(`${file}:${at + 1}: ${why}`);
  };

  for (const [at, text] of lines.entries()) {
    const [, kind, name] = marker.exec(text) ?? [];
    if (!kind) continue;
    if (!name) {
      fail(at, `#${kind} needs a name`);
    } else if (kind === "region") {
      if (open.some((region) => region.name === name))
        fail(at, `region "${name}" stands inside itself`);
      open.push({ name, from: at + 1 });
    } else {
      const last = open.pop() ?? fail(at, `"${name}" was never opened`);
      if (last.name !== name)
        fail(at, `expected #endregion ${last.name}, found ${name}`);
      const code = dedent(lines.slice(last.from, at).filter(isCode));
      regions.push({ name, line: last.from + 1, lastLine: at, code });
    }
  }
  const [unclosed] = open;
  if (unclosed)
    fail(unclosed.from - 1, `region "${unclosed.name}" is never closed`);
  return regions.sort((a, b) => a.line - b.line);
}

/** The same code without markers. */
export function stripMarkers(source: string): string {
  return source.split("\n").filter(isCode).join("\n");
}

/**
 * The source without the regions whose name `drop` picks, markers and
 * all. Blank lines that meet where one was become one.
 */
export function dropRegions(
  source: string,
  drop: (name: string) => boolean,
): string {
  const kept: string[] = [];
  const inside: string[] = [];
  for (const line of source.split("\n")) {
    const [, kind, name = ""] = marker.exec(line) ?? [];
    if (kind === "region" && (inside.length > 0 || drop(name)))
      inside.push(name);
    else if (kind === "endregion" && inside.length > 0) inside.pop();
    else if (inside.length === 0) kept.push(line);
  }
  return kept.join("\n").replace(/\n{3,}/g, "\n\n");
}

/** Takes away the white space that all lines begin with. */
export function dedent(lines: readonly string[]): string {
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(common)).join("\n");
}

function isCode(line: string): boolean {
  return !marker.test(line);
}
