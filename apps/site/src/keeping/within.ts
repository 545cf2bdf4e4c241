/** The browser's storage was asked, and nothing came back in time. */
export class NoAnswer extends Error {
  constructor(milliseconds: number) {
    super(`The storage has not answered for ${milliseconds / 1000} s.`);
    this.name = "NoAnswer";
  }
}

/** The same promise, rejected with NoAnswer if it takes too long. */
export function within<Value>(
  milliseconds: number,
  promise: Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new NoAnswer(milliseconds)),
      milliseconds,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
