export const square = {
  f: function (x: number): number {
    const answer = x * x;
    return answer;
  },
  df: function (x: number): number {
    const answer = x + x;
    return answer;
  },
};

export const decay = {
  f: function (x: number): number {
    const minusX = -x;
    return Math.exp(minusX);
  },
  df: function (x: number): number {
    const minusX = -x;
    const outerSlope = Math.exp(minusX);
    const innerSlope = -1;
    return outerSlope * innerSlope;
  },
};

export const bell = {
  f: function (x: number): number {
    const u = 1 + x * x;
    return 1 / u;
  },
  df: function (x: number): number {
    const u = 1 + x * x;
    const outerSlope = -1 / (u * u);
    const innerSlope = 2 * x;
    return outerSlope * innerSlope;
  },
};
