import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { outline } from "./outline.ts";

const termSchema = z.strictObject({
  word: z.string().min(1),
  /** Other spellings of the same: plurals, synonyms. */
  forms: z.array(z.string().min(1)).default([]),
  /** Markdown without links. */
  meaning: z.string().min(1),
  /** The exercise that brings the word. */
  first: z
    .string()
    .refine((id) => outline.includes(id), "no such exercise in the outline"),
});

/** A word with the one meaning it has in the course. */
export type Term = Readonly<z.infer<typeof termSchema>>;

export const glossaryFile = "glossary.yaml";

/**
 * Reads `glossary.yaml` in the content folder; none if there is no such
 * file.
 *
 * @throws Error if a term lacks something, or a word has two meanings
 */
export function readGlossary(root: string): Term[] {
  const path = join(root, glossaryFile);
  if (!existsSync(path)) return [];
  const parsed = z
    .array(termSchema)
    .safeParse(parse(readFileSync(path, "utf8")));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `${glossaryFile}: term ${Number(issue?.path[0]) + 1}, ${issue?.path.slice(1).join(".")}: ${issue?.message}`,
    );
  }
  const seen = new Map<string, string>();
  for (const { word, forms } of parsed.data)
    for (const form of [word, ...forms].map((one) => one.toLowerCase())) {
      const other = seen.get(form);
      if (other !== undefined)
        throw new Error(
          `${glossaryFile}: "${form}" stands under "${other}" and under "${word}". One meaning per word.`,
        );
      seen.set(form, word);
    }
  return parsed.data;
}

/** The name of a term in an address: `"leaky-relu"`. */
export function termSlug(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
