/**
 * The built-ins the runner uses, taken before any learner's code is
 * loaded. A program may replace them all; it then changes its own copy.
 *
 * In this room: no `for…of`, no spread, no destructuring of arrays, no
 * method called by its name on anything a learner can reach.
 */
export const {
  apply,
  defineProperty,
  deleteProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
} = Reflect;

type Method = (this: never, ...args: never[]) => unknown;

/** Turns `text.slice(0, 3)` into `slice(text, 0, 3)`. */
function uncurry<M extends Method>(
  method: M,
): (self: ThisParameterType<M>, ...args: Parameters<M>) => ReturnType<M> {
  return (self, ...args) => apply(method, self, args) as ReturnType<M>;
}

export const isArray = Array.isArray;
export const isView = ArrayBuffer.isView;
export const objectPrototype = Object.prototype;
export const NativeError = Error;
export const NativePromise = Promise;
export const NativeBytes = Uint8Array;
export const toText: (value: unknown) => string = String;
export const keysOf: (value: object) => string[] = Object.keys;
export const namesOf: (value: object) => string[] = Object.getOwnPropertyNames;
export const { ceil } = Math;

export const hasOwn = uncurry(
  Object.prototype.hasOwnProperty as (
    this: object,
    key: PropertyKey,
  ) => boolean,
);
export const brandOf = uncurry(
  Object.prototype.toString as (this: unknown) => string,
);

const string = String.prototype;
export const slice = uncurry(
  string.slice as (this: string, from: number, to?: number) => string,
);
export const indexOf = uncurry(
  string.indexOf as (this: string, part: string, from?: number) => number,
);
export const codeAt = uncurry(
  string.charCodeAt as (this: string, at: number) => number,
);

export const split = uncurry(
  string.split as (this: string, by: string) => string[],
);

const NativeWeakSet = WeakSet;
const { has: hasInSet, add: addToSet } = WeakSet.prototype;
/** Objects that are remembered without being kept alive. */
export class Known {
  readonly #set = new NativeWeakSet<object>();

  has(object: object): boolean {
    return apply(hasInSet, this.#set, [object]);
  }

  add(object: object): void {
    apply(addToSet, this.#set, [object]);
  }
}

const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
function getter<T>(name: PropertyKey): (self: object) => T {
  const { get } = Object.getOwnPropertyDescriptor(typedArray, name)!;
  return (self) => apply(get!, self, []);
}
/** `"Float32Array"`; undefined for anything that is not a typed array. */
export const typedArrayName = getter<string | undefined>(Symbol.toStringTag);
export const typedArrayLength = getter<number>("length");

/** `Error.isError` where the engine has it: it cannot be deceived. */
const isErrorBrand = (Error as { isError?: (value: unknown) => boolean })
  .isError;
export function isError(value: unknown): value is Error {
  if (isErrorBrand) return isErrorBrand(value);
  try {
    return value instanceof NativeError;
  } catch {
    return false;
  }
}
