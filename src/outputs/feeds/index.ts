export { atomFeed } from './atom.ts';
export { llmsTxt } from './llms.ts';
export { robots, sitemap, sitemapIndex } from './sitemap.ts';
