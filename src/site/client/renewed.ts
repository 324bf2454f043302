/**
 * Whether a newer version of the site stands where this page came from: then it asks for scripts with other names, and
 * what could not be fetched here comes back with a reload.
 */
export async function isRenewed(): Promise<boolean> {
  const scripts = [...document.querySelectorAll('script[src]')].map(
    (script) => script.getAttribute('src') ?? '',
  );
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    const page = answer.ok ? await answer.text() : undefined;
    return page !== undefined && scripts.some((script) => !page.includes(script));
  } catch {
    return false;
  }
}
