import type { MiddlewareHandler } from 'astro';
import { withoutIdleSpaces } from '../outputs/html/spaces.ts';

/** Takes out of every page of a build the white space that nobody sees. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withoutIdleSpaces(await response.text()), response);
};
