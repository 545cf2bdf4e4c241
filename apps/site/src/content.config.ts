import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

/** "01-network/01-one-neuron/lesson.mdx" → "01-network/01-one-neuron". */
const folder = ({ entry }: { entry: string }) =>
  entry.replace(/\/[^/]+\.mdx$/, "");

const chapters = defineCollection({
  loader: glob({
    base: "../../content",
    pattern: "*/chapter.mdx",
    generateId: folder,
  }),
  schema: z.object({
    number: z.number().int(),
    title: z.string(),
    question: z.string(),
    summary: z.string(),
  }),
});

const exercises = defineCollection({
  loader: glob({
    base: "../../content",
    pattern: "*/*/lesson.mdx",
    generateId: folder,
  }),
  schema: z.object({
    id: z.string(),
    title: z.string(),
    minutes: z.number(),
    core: z.boolean().default(false),
    file: z.string(),
    exports: z.array(z.string()).min(1),
    summary: z.string(),
    continues: z.string().optional(),
  }),
});

export const collections = { chapters, exercises };
