export const AND = {
  get w() {
    return [1, 1];
  },
  get b() {
    return -3 / 2;
  },
};
export const OR = { ...AND, b: AND.b + 1 };
export const NOT = {
  w: [-1],
  get b() {
    return 1 / 2;
  },
};
