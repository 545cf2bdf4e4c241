/** From a learner's text to a program that a sandbox can load. */
export {
  type Course,
  compose,
  composeBank,
  isProblem,
  type Library,
} from "./bundle/compose.ts";
export { type Stripped, strip } from "./bundle/strip.ts";
