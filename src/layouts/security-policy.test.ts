import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { LAGEN, LAGEN_HASH } from './security-policy.ts';

test('the policy knows the inline style by its hash', () => {
  expect(LAGEN_HASH).toBe(`sha256-${createHash('sha256').update(LAGEN).digest('base64')}`);
});
