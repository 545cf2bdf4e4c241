import { defineCollection } from "astro:content";
import { chapterSchema, lessonSchema } from "@handmade/course";
import { glob } from "astro/loaders";

/** "01-network/01-one-neuron/lesson.mdx" → "01-network/01-one-neuron". */
const folder = ({ entry }: { entry: string }) =>
  entry.replace(/\/[^/]+\.mdx$/, "");

const chapters = defineCollection({
  loader: glob({
    base: "../../content",
    pattern: "*/chapter.mdx",
    generateId: folder,
  }),
  schema: chapterSchema,
});

const exercises = defineCollection({
  loader: glob({
    base: "../../content",
    pattern: "*/*/lesson.mdx",
    generateId: folder,
  }),
  schema: lessonSchema,
});

export const collections = { chapters, exercises };
