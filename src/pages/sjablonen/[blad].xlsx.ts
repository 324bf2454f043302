import type { APIRoute, GetStaticPaths } from 'astro';
import { bladRoutes, bladVan } from './_blad.ts';

export const getStaticPaths: GetStaticPaths = bladRoutes;
export const GET: APIRoute = ({ params }) => bladVan(params.blad!, 'xlsx');
