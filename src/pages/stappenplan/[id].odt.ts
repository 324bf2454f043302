import { kantoorRoute } from '../_kantoor.ts';

export const { getStaticPaths, GET } = kantoorRoute('stap', 'odt');
