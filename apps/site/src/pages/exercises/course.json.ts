import type { APIRoute } from "astro";
import { courseData } from "../../workbench/build/course-data.ts";

/** `/exercises/course.json`: what all workbenches share. */
export const GET: APIRoute = () => Response.json(courseData());
