/** From a learner's text to a program that a sandbox can load. */
export {
  compose,
  composeBank,
  composeDriver,
  isProblem,
} from "./bundle/compose.ts";
export type { Course, Library } from "./bundle/course.ts";
export { ownVersion } from "./bundle/own.ts";
export { type Stripped, strip } from "./bundle/strip.ts";
