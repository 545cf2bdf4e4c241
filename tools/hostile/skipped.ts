/** Rows of the list that are not run here, each with its reason. */
export const skipped: readonly {
  readonly row: number;
  readonly why: string;
}[] = [
  {
    row: 32,
    why: "accepted: the library travels with the page, so its source can be read",
  },
  {
    row: 37,
    why: "nothing is handed in anywhere yet: a learner's progress is their own",
  },
  { row: 68, why: "there is no classroom yet" },
];
