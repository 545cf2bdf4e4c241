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
    "Some loop or recursion never reaches its end. What changes in each round, and when does that make the condition false?",
  "used-too-much":
    "Something grows far beyond what this input needs. Which list or text gets longer in each round?",
  throws:
    "The message says what went wrong, the line where. Which value was not there, or not what you took it for?",
  "returns-nothing":
    "The function computes, but hands nothing back. A function body in braces needs the word `return`; without it the result is `undefined`.",
  "returns-a-promise":
    "An `async` function hands back a promise, not the value. Nothing here has to wait: take `async` and `await` out.",
  "wrong-type":
    "Somewhere in the result stands something that is not a number. Where does it come from: text, a missing entry, a comparison?",
  "wrong-shape":
    "Look at sizes before values: how many numbers should come out for the inputs of this call, and in which nesting?",
  "not-finite":
    "NaN means a number that is not one: often an index one too far (`undefined` in a sum), 0/0, or a value never set. Which operation made the first?",
  "changes-its-argument":
    "Arrays are handed over, not copied: writing into a parameter changes the caller's own. Build a new array instead.",
  "shares-its-result":
    "Two owners of one array see each other's changes. Where do you create the array that you return: once, or in every call?",
  "remembers-earlier-calls":
    "Something outlives the call: a variable outside the function, or a random number. Move it inside, so that each call starts afresh.",
  "accepts-lengths-that-do-not-fit":
    "With lists of different lengths some numbers have no partner. Compare the lengths first and throw an Error whose message names both.",
};

/** Whether the judge itself finds a class of this name. */
export function isBuiltIn(name: string): name is keyof typeof builtInHints {
  return Object.hasOwn(builtInHints, name);
}
