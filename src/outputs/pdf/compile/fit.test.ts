import { expect, test } from 'vitest';
import { fitted, type Fit } from './fit.ts';

/** A book of two runs, each of which ends at a height that its size decides, on a page of its own. */
const setIn = (heights: (fit: Fit) => Record<string, number>) => {
  const tried: Fit[] = [];
  const set = (fit: Fit) => {
    tried.push(fit);
    return fit;
  };
  const endsOf = (fit: Fit) =>
    Object.entries(heights(fit)).map(([name, height], i) => ({
      name,
      height,
      page: name === 'short' ? 1 : 3 + 3 * i,
    }));
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

test('while one run is tried at the next size, those that are mended stay as they are', () => {
  const heights = ({ first = 1, second = 1 }: Fit) => ({
    first: first < 1 ? 750 : 120,
    second: second < 0.97 ? 750 : 150,
  });
  expect(setIn(heights).tried).toEqual([{}, { first: 0.98, second: 0.98 }, { first: 0.98, second: 0.96 }]);
});

test('a run that cannot be mended goes back to what it was, beside one that was', () => {
  const heights = ({ first = 1 }: Fit) => ({ first: first < 1 ? 750 : 120, second: 150 });
  expect(setIn(heights).fit).toEqual({ first: 0.98 });
});

test('what begins on the page where it ends is no run of which a few lines are left', () => {
  const tried: Fit[] = [];
  const ends = [
    { name: 'blad', page: 6, height: 500 },
    { name: 'blad', page: 7, height: 0 },
    { name: 'blad', page: 7, height: 160 },
  ];
  fitted(
    (fit) => tried.push(fit),
    () => ends,
  );
  expect(tried).toEqual([{}]);
});
