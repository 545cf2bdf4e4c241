import type { Module } from "@handmade/judge";

/** A module of nothing but `… from "…"` lines, and a text after them. */
export function writeModule(
  name: string,
  lines: readonly { readonly before: string; readonly module: string }[],
  rest = "",
): Module {
  let code = "";
  const imports = lines.map(({ before, module }) => {
    const from = code.length + before.length + 1;
    code += `${before}"${module}";\n`;
    return { from, to: from + module.length, module };
  });
  return { name, code: code + rest, imports };
}
