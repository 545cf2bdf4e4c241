import { Plan } from "./plan";

/**
 * Threads that work on the same batch: each runs the same updates over
 * the same memory, and where one needs what all have made, they meet.
 * What a thread does is decided by whole rows and whole weights, so that
 * no sum depends on how many threads there are.
 */
@unmanaged
export class Crew {
  /** Threads, this one included. */
  size: i32;
  /** Whether thread 0 may sleep; in a page's own thread it may not. */
  mayRest: i32;
  /** How many have come to the meeting, and how many meetings were. */
  arrived: i32;
  meetings: i32;
  /** The next task that nobody has taken. */
  task: i32;
}

// @ts-ignore: decorator
@inline
export function crewOf(plan: Plan): Crew {
  return changetype<Crew>(plan.crew);
}

/** Looks so many times whether all are there before it sleeps. */
const LOOKS: i32 = 20_000;

/**
 * Waits for everybody. The last to come gets true, does what only one
 * may do, and must let the others go with {@link goOn}.
 */
export function meet(crew: Crew, me: i32): bool {
  if (!ASC_FEATURE_THREADS) return true;
  const meetings = changetype<usize>(crew) + offsetof<Crew>("meetings");
  const now = atomic.load<i32>(meetings);
  const arrived = changetype<usize>(crew) + offsetof<Crew>("arrived");
  if (atomic.add<i32>(arrived, 1) == crew.size - 1) return true;
  for (let look = 0; look < LOOKS || (me == 0 && !crew.mayRest); look++)
    if (atomic.load<i32>(meetings) != now) return false;
  while (atomic.load<i32>(meetings) == now)
    atomic.wait<i32>(meetings, now, -1);
  return false;
}

export function goOn(crew: Crew): void {
  crew.task = 0;
  if (!ASC_FEATURE_THREADS) return;
  const meetings = changetype<usize>(crew) + offsetof<Crew>("meetings");
  atomic.store<i32>(changetype<usize>(crew) + offsetof<Crew>("arrived"), 0);
  atomic.add<i32>(meetings, 1);
  if (crew.size > 1) atomic.notify(meetings, crew.size);
}

/** The number of a task that nobody else does. */
export function takeTask(crew: Crew): i32 {
  if (!ASC_FEATURE_THREADS) return crew.task++;
  return atomic.add<i32>(
    changetype<usize>(crew) + offsetof<Crew>("task"), 1,
  );
}
