import type { APIRoute } from "astro";
import { deskData } from "../workbench/build/course-data.ts";

/** `/desk.json`: what the training desk runs. */
export const GET: APIRoute = async () => Response.json(await deskData());
