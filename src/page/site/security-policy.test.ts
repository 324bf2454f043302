import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { LAYERS, LAYERS_HASH } from './security-policy.ts';

test('the policy knows the inline style by its hash', () => {
  expect(LAYERS_HASH).toBe(`sha256-${createHash('sha256').update(LAYERS).digest('base64')}`);
});
