import { live } from "./live.svelte.ts";
import { takeTurns } from "./turns.ts";

/** A question together with the answers it was given. */
export interface Told<Question> {
  readonly question: Question;
  /** One per call; anything at all if they are the learner's. */
  readonly answers: readonly unknown[];
}

interface Asking<Question, Arguments extends readonly unknown[]> {
  /** Under which name the learner's function is known. */
  readonly name: string;
  /** The library's function: it answers while the learner's cannot. */
  readonly library: (...args: Arguments) => unknown;
  /** What the figure wants to know now; read again when it changes. */
  readonly question: () => Question;
  /** The calls that answer a question. */
  readonly calls: (question: Question) => readonly Arguments[];
}

/**
 * What a figure draws: the newest question that has been answered. With
 * the library's function that is the present one, on the server too; the
 * learner's may take its time, and until then the earlier question stays
 * together with its answers, so that no caption mixes new inputs with
 * old answers.
 *
 * Call it while a component is set up.
 */
export function told<Question, Arguments extends readonly unknown[]>({
  name,
  library,
  question,
  calls,
}: Asking<Question, Arguments>): { readonly now: Told<Question> } {
  let theirs = $state.raw<Told<Question> | null>(null);
  const borrowed = $derived.by(() => {
    const asked = question();
    const answers = calls(asked).map((args) => library(...args));
    return { question: asked, answers };
  });

  const take = takeTurns();
  $effect(() => {
    const program = live.version;
    const asked = question();
    return take(async () => {
      const answered = await askLearner(name, asked, calls(asked));
      // What a program says that is gone by now is not shown.
      if (live.version === program) theirs = answered;
    });
  });

  return {
    get now() {
      return theirs ?? borrowed;
    },
  };
}

/** Null means "not theirs". A program that broke down said nothing. */
export async function askLearner<Question>(
  name: string,
  question: Question,
  calls: readonly (readonly unknown[])[],
): Promise<Told<Question> | null> {
  const silence = () => calls.map(() => undefined);
  const answers = await live.call(name, calls).catch(silence);
  return answers && { question, answers };
}
