import type { APIRoute } from 'astro';
import { getHandboek } from '../../load/astro.ts';
import { planAdres } from '../../model/plan/adres.ts';
import { planpaginaFor } from '../../model/planpagina.ts';

export async function getStaticPaths() {
  return planAdres(await getHandboek()) ? [{ params: { plan: 'plan' } }] : [];
}

/** What the script of the plan computes with. */
export const GET: APIRoute = async () => Response.json(planpaginaFor(await getHandboek()).gegevens);
