interface Settings {
  readonly epochs: number;
  readonly batch: number;
  readonly lr: number;
}

const isWhole = (count: number) =>
  Number.isInteger(count) && count >= 1;

/** The settings in a word: what is wrong with them, if anything is. */
export function settingsWord({ epochs, batch, lr }: Settings): string {
  if (!isWhole(epochs)) return "no epochs";
  if (!isWhole(batch)) return "no batch";
  if (lr < 0) return "uphill";
  if (lr === 0) return "no step";
  if (epochs > 100) return "too many epochs";
  return batch >= 200 ? "large batches" : "usable";
}

/** What no run can use, in a sentence. */
export function settingsFault(settings: Settings): string | undefined {
  const { epochs, batch, lr } = settings;
  switch (settingsWord(settings)) {
    case "no epochs":
      return `epochs is ${epochs}: how often every picture is seen is a whole number, 1 or more.`;
    case "no batch":
      return `batch is ${batch}: how many pictures share an update is a whole number, 1 or more.`;
    case "uphill":
      return `lr is ${lr}: with a step below 0 every update climbs.`;
    case "no step":
      return "lr is 0: every step has no length.";
    case "too many epochs":
      return `epochs is ${epochs}: every picture ${epochs} times takes longer than anybody waits; 100 are plenty.`;
    default:
      return undefined;
  }
}
