export const sigmoid = {
  get f() {
    return (z: number) => {
      let below = Math.exp(-z);
      below += 1;
      return 1 / below;
    };
  },
};
