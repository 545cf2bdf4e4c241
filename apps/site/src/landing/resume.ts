/** An exercise one can go to. */
export interface Stop {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

interface Visit {
  readonly id: string;
  readonly passed: boolean;
}

/**
 * Where to go on: the exercise open last or, if it is passed, the next
 * one in the course that is not. Undefined for somebody new, and when
 * all is done.
 *
 * @param visits the latest first
 */
export function resume(
  stops: readonly Stop[],
  visits: readonly Visit[],
): Stop | undefined {
  const last = visits.find(({ id }) => stops.some((stop) => stop.id === id));
  if (!last) return;
  const passed = new Set(
    visits.filter((visit) => visit.passed).map(({ id }) => id),
  );
  const at = stops.findIndex(({ id }) => id === last.id);
  const ahead = [...stops.slice(at), ...stops.slice(0, at)];
  return ahead.find(({ id }) => !passed.has(id));
}
