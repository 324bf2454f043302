import { expect, test } from 'vitest';
import { fitted, type Fit } from './fit.ts';

/** A book of two runs, each of which ends at a height that its size decides. */
const setIn = (heights: (fit: Fit) => Record<string, number>) => {
  const tried: Fit[] = [];
  const set = (fit: Fit) => {
    tried.push(fit);
    return fit;
  };
  const endsOf = (fit: Fit) =>
    Object.entries(heights(fit)).map(([name, height]) => ({ name, height, page: name === 'short' ? 1 : 3 }));
  return { fit: fitted(set, endsOf), tried };
};

test('what fills its last page is set once, as it is', () => {
  expect(setIn(() => ({ first: 400, second: 700 }))).toEqual({ fit: {}, tried: [{}] });
});

test('a run that leaves a few lines is set closer, and no other', () => {
  expect(setIn(({ first: size = 1 }) => ({ first: size < 0.97 ? 750 : 120, second: 500 })).fit).toEqual({
    first: 0.96,
  });
});

test('each run gets the size that mends it', () => {
  const heights = ({ first = 1, second = 1 }: Fit) => ({
    first: first < 1 ? 750 : 120,
    second: second > 1 ? 260 : 150,
  });
  expect(setIn(heights).fit).toEqual({ first: 0.98, second: 1.02 });
});

test('what cannot be mended stays as it was, and the only page of a run may be nearly empty', () => {
  expect(setIn(() => ({ first: 120 })).fit).toEqual({});
  expect(setIn(() => ({ short: 120 })).tried).toEqual([{}]);
});
