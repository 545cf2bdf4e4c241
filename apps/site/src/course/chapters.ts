import { type CollectionEntry, getCollection } from "astro:content";
import { href } from "./href.ts";

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

/** Where a chapter stands: to refresh, of the course, or beyond it. */
export type Part = "refresher" | "course" | "beyond";

export function partOf({ number }: Pick<Chapter, "number">): Part {
  if (typeof number === "number") return "course";
  return number.startsWith("R") ? "refresher" : "beyond";
}

/**
 * The course as one walk: its chapters with their exercises, the desk,
 * what is kept, what lies beyond, and the playground.
 */
export function walk(chapters: readonly Chapter[]): Step[] {
  const beyond = chapters.filter((one) => partOf(one) === "beyond");
  const course = chapters.filter((one) => partOf(one) !== "beyond");
  return [
    ...course.flatMap(pages),
    { title: "Training desk", url: href("/desk/") },
    { title: "Keep it", url: href("/graduation/") },
    ...beyond.flatMap(pages),
    { title: "Playground", url: href("/playground/") },
  ];
}

function pages({ number, title, url, exercises }: Chapter): Step[] {
  return [
    { title: `${number} ${title}`, url },
    ...exercises.map(({ id, title, url }) => ({
      title: `${id} ${title}`,
      url,
    })),
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
  return {
    number,
    title,
    question,
    summary,
    slug,
    url: href(`/chapters/${slug}/`),
    exercises,
    entry,
  };
}

function toExercise(entry: CollectionEntry<"exercises">): Exercise {
  const { id, title, minutes } = entry.data;
  return { id, title, minutes, url: href(`/exercises/${id}/`), entry };
}
