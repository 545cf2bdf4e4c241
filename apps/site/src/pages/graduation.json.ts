import { root } from "astro:config/server";
import { fileURLToPath } from "node:url";
import type { APIRoute } from "astro";
import { graduationData } from "../graduation/build-data.ts";
import type { GraduationData } from "../graduation/graduation-data.ts";
import { courseData } from "../workbench/build/course-data.ts";

/** `/graduation.json`: what the page puts together when asked to. */
export const GET: APIRoute = () => {
  const house = fileURLToPath(new URL("../../", root));
  const data: GraduationData = {
    ...graduationData(house),
    exercises: courseData().files,
  };
  return Response.json(data);
};
