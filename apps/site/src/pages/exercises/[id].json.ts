import type { Exercise } from "@handmade/course";
import type { APIRoute } from "astro";
import {
  exerciseData,
  readContent,
} from "../../workbench/build/course-data.ts";

/** `/exercises/1.1.json`: what the workbench of 1.1 fetches. */
export function getStaticPaths() {
  return readContent().exercises.map((exercise) => ({
    params: { id: exercise.id },
    props: { exercise },
  }));
}

export const GET: APIRoute<{ exercise: Exercise }> = async ({ props }) =>
  Response.json(await exerciseData(props.exercise));
