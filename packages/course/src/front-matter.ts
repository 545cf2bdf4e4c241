import { parseDocument } from "yaml";
import { z } from "zod";
import { outline } from "./outline.ts";

const exerciseId = z
  .string()
  .refine((id) => outline.includes(id), "no such exercise in the outline");

/** The front matter of `lesson.mdx`. */
export const lessonSchema = z.strictObject({
  id: exerciseId,
  title: z.string().min(1),
  minutes: z.number().int().min(1).max(60),
  core: z.boolean(),
  file: z.string().regex(/^[a-z-]+\.ts$/, "a file name such as neuron.ts"),
  exports: z.array(z.string().regex(/^\w+$/)).min(1),
  summary: z.string().min(1),
  /** The earlier exercises whose passed texts this one goes on writing. */
  continues: z.array(exerciseId).min(1).optional(),
});

/** The front matter of `chapter.mdx`. */
export const chapterSchema = z.strictObject({
  number: z.union([z.number().int(), z.string().regex(/^[A-Z]{1,2}$/)]),
  title: z.string().min(1),
  question: z.string().min(1),
  summary: z.string().min(1),
});

export type LessonMatter = z.infer<typeof lessonSchema>;
export type ChapterMatter = z.infer<typeof chapterSchema>;

/**
 * Reads what stands between the two `---` lines at the top.
 *
 * @returns the values, or one sentence per problem, each with file and
 *          line
 */
export function readFrontMatter<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { readonly value: T } | { readonly problems: readonly string[] } {
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  if (yaml === undefined)
    return {
      problems: [`${file}:1: expected front matter between two lines of ---`],
    };
  const document = parseDocument(yaml);
  const [broken] = document.errors;
  if (broken) {
    const line = 1 + (broken.linePos?.[0].line ?? 1);
    const what = broken.message.split(/ at line | *\n/)[0];
    return { problems: [`${file}:${line}: ${what}`] };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data };
  const problems = parsed.error.issues.map((issue) => {
    const field = issue.path.join(".");
    const line = lineOf(yaml, String(issue.path[0] ?? ""));
    return `${file}:${line}: ${field ? `${field}: ` : ""}${issue.message}`;
  });
  return { problems };
}

/** The line of a field in the file; 1 (the first ---) if missing. */
function lineOf(yaml: string, field: string): number {
  const lines = yaml.split("\n");
  return lines.findIndex((line) => line.startsWith(`${field}:`)) + 2;
}
