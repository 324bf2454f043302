import { expect, test } from 'vitest';
import { settings } from './settings.ts';

test('today is the day in the Netherlands, unless somebody says which day it is', () => {
  const night = new Date('2026-07-01T22:30:00Z');
  expect(settings('/handboek', {}, night).today).toBe('2026-07-02');
  expect(settings('/handboek', { VANDAAG: '2026-11-22' }, night).today).toBe('2026-11-22');
});
