/**
 * What passes between the page (or the terminal) and the place where a
 * learner's program runs. Everything here is plain data: a driver for
 * another language needs only these words.
 */

/**
 * An argument. Three shapes of object are read specially; every other
 * object is passed as it is, and bytes as a copy:
 *
 * - `{ $lent: "leakyRelu", of: [0.1] }` — an export of the course's own
 *   library; with `of`, what that export returns for those arguments;
 * - `{ $result: 0 }` — what call 0 of the same list returned, the very
 *   object and not a copy;
 * - `{ $data: "digits-train" }` — a data set the program was opened with:
 *   the bytes themselves, not a copy. For drivers, which leave it whole.
 */
export type Datum =
  | number
  | string
  | boolean
  | null
  | Uint8Array
  | readonly Datum[]
  | { readonly [key: string]: Datum };

/** One call on an exported function or on a method of an exported object. */
export interface Call {
  /** `"neuron"` or `"mse.value"`. */
  readonly of: string;
  readonly args: readonly Datum[];
  /**
   * A method that is called at once on what came out, and that answers
   * instead: `leakyRelu(0.1).f(-2)`. What it does to its own arguments is
   * not watched.
   */
  readonly method?: {
    readonly name: string;
    readonly args: readonly Datum[];
  };
  /** Nothing is called: what stands under the name is the answer. */
  readonly read?: true;
  /**
   * It is the program's driver that is called. What became of the
   * arguments is not told.
   */
  readonly driver?: true;
}

/**
 * A copy of what a program returned, made where the program runs.
 * Arrays and typed arrays become arrays. What is not plain data becomes
 * an {@link Odd}: described, never passed on.
 */
export type Snapshot =
  | number
  | string
  | boolean
  | null
  | readonly Snapshot[]
  | Odd
  | { readonly [key: string]: Snapshot };

/** Something that is not plain data, in words. */
export interface Odd {
  readonly $odd:
    | "undefined"
    | "promise"
    | "function"
    | "bigint"
    | "symbol"
    | "hole"
    | "unreadable"
    | "too-large";
  /** A short text about it for the learner; never markup. */
  readonly text: string;
}

/** What one call came to. */
export type Answer =
  | {
      readonly kind: "returned";
      readonly value: Snapshot;
      /** The arguments as they stood after the call. */
      readonly args: readonly Snapshot[];
      /**
       * The same result, read again after every call of the list was
       * made: differs from `value` if a later call wrote into it.
       */
      readonly later: Snapshot;
      /**
       * Positions of arguments that have an array or object in common
       * with the result: the very same one, not an equal one.
       */
      readonly shares?: readonly number[];
      /**
       * Whether the result holds an array that an earlier call of this
       * program returned already: the very same one.
       */
      readonly again?: true;
    }
  | {
      readonly kind: "threw";
      /** `"TypeError"`, or `""` if what was thrown is not an Error. */
      readonly name: string;
      readonly message: string;
      /** 1-based line in the learner's text, where it is known. */
      readonly line: number | null;
    }
  | {
      /** There is no such export, or it cannot be called. */
      readonly kind: "missing";
      /** The names that are exported. */
      readonly found: readonly string[];
      /** What stands there instead: `"number"`, or null for nothing. */
      readonly instead: string | null;
      /** The call was made; it is its result that lacks the method. */
      readonly made?: true;
    }
  | Stopped;

/** The program was ended from outside before it answered. */
export interface Stopped {
  readonly kind: "stopped";
  readonly why: "time" | "memory" | "messages" | "size" | "asked";
  /** The limit that was hit: milliseconds, messages or bytes. */
  readonly limit: number;
}

/** A module of a program: JavaScript, types already taken out. */
export interface Module {
  /** `"neuron.ts"`; unique in its program. */
  readonly name: string;
  readonly code: string;
  /** Where `code` names other modules: the text between the quotes. */
  readonly imports: readonly {
    readonly from: number;
    readonly to: number;
    readonly module: string;
  }[];
}

/** Modules in dependency order. */
export interface Program {
  readonly modules: readonly Module[];
  /** The module whose exports are called, by name. */
  readonly entry: string;
  /**
   * The module whose line numbers a learner knows, by name. Errors in
   * other modules carry no line.
   */
  readonly learner?: string;
  /**
   * The course's own module that runs beside the learner's, by name: its
   * exports are called where a call says `driver`.
   */
  readonly driver?: string;
  /** The module that `$lent` names are looked up in; may be absent. */
  readonly lent?: string;
}

/** Why a program never came to its first call. */
export type LoadProblem =
  | {
      readonly kind: "syntax";
      readonly message: string;
      readonly line: number;
      readonly column: number;
    }
  | {
      readonly kind: "import";
      readonly specifier: string;
      /** One sentence for the learner: why it may not pass. */
      readonly message: string;
      readonly line: number;
    }
  | {
      readonly kind: "threw";
      readonly name: string;
      readonly message: string;
      readonly line: number | null;
    }
  | Stopped;

/** What a program may use; docs/sandbox.md says why so much. */
export interface Limits {
  /** For loading, and again for each call. */
  readonly callMs: number;
  /** For one list of calls as a whole. */
  readonly runMs: number;
  readonly printedLines: number;
  readonly printedBytes: number;
  readonly messages: number;
  /** Numbers in one result. */
  readonly resultNumbers: number;
}

export const defaultLimits: Limits = {
  callMs: 2_000,
  runMs: 20_000,
  printedLines: 1_000,
  printedBytes: 64 * 1024,
  messages: 2_000,
  resultNumbers: 4_000_000,
};

/** A loaded program, waiting for calls. */
export interface Session {
  /** The names the program exports. */
  readonly exports: readonly string[];
  /**
   * Makes the calls in order and answers each. Never rejects: a program
   * that hangs or dies answers `stopped`, and so does everything after.
   */
  ask(calls: readonly Call[]): Promise<Answer[]>;
  /** Ends the program. Calling it again does nothing. */
  stop(): void;
}

/** Data sets by name: too large to stand in a call. */
export type DataSets = Readonly<Record<string, Uint8Array>>;

/** A place where foreign code runs. */
export interface Sandbox {
  open(
    program: Program,
    options?: {
      readonly limits?: Partial<Limits>;
      /** Data sets, by the names under which calls hand them over. */
      readonly data?: DataSets;
      /** What the program prints, already cut to its limits. */
      readonly onPrint?: (line: string) => void;
    },
  ): Promise<
    | { readonly kind: "loaded"; readonly session: Session }
    | { readonly kind: "refused"; readonly problem: LoadProblem }
  >;
  /** Frees the frame or the process. */
  close(): void;
}
