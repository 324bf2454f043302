export { atomFeed } from './atom.ts';
export { llmsTxt } from './llms.ts';
export { reviewFeed } from './review.ts';
export { robots, sitemap, sitemapIndex } from './sitemap.ts';
