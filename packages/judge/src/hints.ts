import type { FaultKind } from "./check.ts";

/**
 * What to say about a fault that the judge finds by itself. An exercise
 * can say it better in `wrong/<kind>/hint.md`. Values that are merely
 * wrong get no such text: their cause has to be proved.
 */
export const builtInHints: Readonly<
  Record<Exclude<FaultKind, "wrong-value">, string>
> = {
  "not-exported":
    "The checks call your function by its name. Is it spelled as the exercise asks, and does the line begin with `export`?",
  "never-ends":
    "It was still running when the time was up; most often a loop never reaches its end. What changes in each round, and when does that make the condition false?",
  "used-too-much":
    "Something grows far beyond what this input needs. Which list or text gets longer in each round?",
  throws:
    "Your code stopped with an error, and its message says why. Which value made it happen, and did you expect that value there?",
  "returns-nothing":
    "The result is `undefined`. A function body in braces needs the word `return`, on every way through it, and a value behind it.",
  "returns-a-promise":
    "A promise is not the value itself; an `async` function always hands one back. Nothing here has to wait: what makes yours wait?",
  "wrong-type":
    "Somewhere in the result stands something that is not a number. Where does it come from: text, a missing entry, a comparison?",
  "wrong-shape":
    "Look at sizes before values: how many numbers should come out for the inputs of this call, and in which nesting?",
  "not-finite":
    "NaN and Infinity are no ordinary numbers: often an index one too far (`undefined` in a sum), a division by 0, or a value never set. Which operation made the first?",
  "changes-its-argument":
    "Lists and objects are handed over, not copied: writing into a parameter changes the caller's own. Build a new one instead.",
  "shares-its-result":
    "Two owners of one list or object see each other's changes. Where is what you return created: somewhere else, once, or anew in every call?",
  "remembers-earlier-calls":
    "Besides the arguments something else decides: a variable outside the function that keeps its value, or a random number. Which is it?",
  "accepts-lengths-that-do-not-fit":
    "With lists of different lengths some numbers have no partner. Compare the lengths first: does your function throw an Error then, and does its message name both?",
};

/** Whether the judge itself finds a class of this name. */
export function isBuiltIn(name: string): name is keyof typeof builtInHints {
  return Object.hasOwn(builtInHints, name);
}
