/** Takes a job in; the function that comes back withdraws it. */
export type TakeTurns = (job: () => Promise<void>) => () => void;

/**
 * One job at a time, in order: a job starts when the one before it has
 * ended, and not at all if it was withdrawn while it waited. A slider
 * that withdraws each question with the next one thus asks only the
 * newest of those that pile up. Jobs must not reject.
 */
export function takeTurns(): TakeTurns {
  let last: Promise<void> = Promise.resolve();
  return (job) => {
    let wanted = true;
    last = last.then(async () => {
      if (wanted) await job();
    });
    return () => {
      wanted = false;
    };
  };
}
