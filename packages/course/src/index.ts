export {
  type Chapter,
  type Course,
  type Exercise,
  hintTexts,
  type SourceFile,
  type WrongClass,
} from "./course.ts";
export {
  type ChapterMatter,
  chapterSchema,
  type LessonMatter,
  lessonSchema,
} from "./front-matter.ts";
export { readGlossary, type Term, termSlug } from "./glossary.ts";
export { type Library, type Origin, readLibrary } from "./library.ts";
export { outline, placeOf } from "./outline.ts";
export { readCourse, type Survey, surveyCourse } from "./read.ts";
export {
  dedent,
  dropRegions,
  parseRegions,
  type Region,
  stripMarkers,
} from "./regions.ts";
export type { Classroom, ExerciseReport, Report } from "./report.ts";
export {
  type Files,
  folderAfter,
  folderBefore,
  solution,
  solutionFile,
} from "./states.ts";
export { verify } from "./verify.ts";
export { quantities } from "./verify-exercise.ts";
