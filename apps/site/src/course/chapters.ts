import { type CollectionEntry, getCollection } from "astro:content";
import { href } from "./href.ts";
import { outline, type Planned } from "./outline.ts";

interface Exercise {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly url: string;
  readonly entry: CollectionEntry<"exercises">;
}

export interface Chapter {
  /** 1 to 5; letters for what stands before or after them: "RA". */
  readonly number: number | string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  /** "1-network", "ra-matrix-algebra". */
  readonly slug: string;
  readonly url: string;
  readonly exercises: readonly Exercise[];
  /** Exercises of the outline without a page: their functions are lent. */
  readonly lent: readonly Planned[];
  readonly entry: CollectionEntry<"chapters">;
}

/** One page of the walk through the course. */
export interface Step {
  readonly title: string;
  readonly url: string;
}

/** The course as it stands in content/, in reading order. */
export async function readChapters(): Promise<Chapter[]> {
  const entries = await getCollection("chapters");
  const lessons = await getCollection("exercises");
  return entries
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((entry) => toChapter(entry, lessons));
}

/** Chapters, their exercises, the desk and what is kept, as one walk. */
export function walk(chapters: readonly Chapter[]): Step[] {
  const pages = chapters.flatMap((chapter) => [
    { title: `${chapter.number} ${chapter.title}`, url: chapter.url },
    ...chapter.exercises.map(({ id, title, url }) => ({
      title: `${id} ${title}`,
      url,
    })),
  ]);
  return [
    ...pages,
    { title: "Training desk", url: href("/desk/") },
    { title: "Keep it", url: href("/graduation/") },
  ];
}

function toChapter(
  entry: CollectionEntry<"chapters">,
  lessons: readonly CollectionEntry<"exercises">[],
): Chapter {
  const { number, title, question, summary } = entry.data;
  const slug = entry.id.replace(/^[^-]+/, String(number).toLowerCase());
  const exercises = lessons
    .filter((lesson) => lesson.id.startsWith(`${entry.id}/`))
    .sort((one, other) => one.id.localeCompare(other.id))
    .map(toExercise);
  const written = new Set(exercises.map(({ id }) => id));
  return {
    number,
    title,
    question,
    summary,
    slug,
    url: href(`/chapters/${slug}/`),
    exercises,
    lent: outline.filter(
      ({ id }) => chapterOf(id) === String(number) && !written.has(id),
    ),
    entry,
  };
}

/** "2.1" is in chapter 2, "RA1" in RA. */
function chapterOf(id: string): string {
  return id.replace(/\.?\d$/, "");
}

function toExercise(entry: CollectionEntry<"exercises">): Exercise {
  const { id, title, minutes } = entry.data;
  return { id, title, minutes, url: href(`/exercises/${id}/`), entry };
}
