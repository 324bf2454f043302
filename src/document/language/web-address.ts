/**
 * What is wrong with an address of another site, in Dutch, or nothing. Only what every reader can open passes:
 * http or https, with a real host. Example: `https://localhost/x` → 'dit adres werkt alleen op uw eigen computer.'
 */
export function objectionToWebAddress(address: string): string | undefined {
  if (/[\s\p{Cc}\\]/u.test(address)) return 'in het adres staat een spatie of een omgekeerde schuine streep.';
  if (!/^https?:\/\/[^/]/i.test(address)) return 'een adres begint met https:// en de naam van de site.';
  const url = URL.parse(address);
  if (!url) return 'dit is geen heel adres: de naam van de site klopt niet.';
  if (url.username || url.password)
    return 'voor de naam van de site staat een @; zo lijkt het een andere site.';
  if (OWN_COMPUTER.test(url.hostname)) return 'dit adres werkt alleen op uw eigen computer of netwerk.';
  if (!HOST.test(url.hostname))
    return `«${url.hostname}» is geen hele naam van een site, zoals www.voorbeeld.nl.`;
  return undefined;
}

/**
 * What is wrong with an address as the place of a whole site, in Dutch, or nothing. A path may follow the host, of signs
 * that every server and browser writes in one way only. Example: `https://x.nl/zorg/` is right.
 */
export function objectionToSiteAddress(address: string): string | undefined {
  const objection = objectionToWebAddress(address);
  if (objection) return objection;
  if (/[?#]/.test(address)) return 'achter het adres van een site kan geen ? of # staan.';
  const path = address.replace(/^https?:\/\/[^/]*\/?/i, '').replace(/\/$/, '');
  if (path === '') return undefined;
  const folders = path.split('/');
  if (folders.some((folder) => folder === '' || /^\.+$/.test(folder)))
    return 'in het pad staat //, . of ... Schrijf elke map één keer, met de naam erbij.';
  const odd = folders.find((folder) => !/^[a-z0-9_][a-z0-9._~-]*$/i.test(folder));
  if (odd !== undefined)
    return `«${odd}» kan geen map in het adres zijn. Gebruik letters zonder accent, cijfers, streepjes en punten.`;
  return /\.(?:html?|php|aspx?)$/i.test(path)
    ? 'dit is het adres van een pagina. Schrijf het adres van de map waar de site in staat.'
    : undefined;
}

/** What is wrong with a mail address in a link, `mailto:` and all. */
export function objectionToMailAddress(address: string): string | undefined {
  return /^mailto:[^\s@?&%,;<>"]+@[a-z0-9-]+(\.[a-z0-9-]+)+(\?(subject|body)=[^&\s]*(&(subject|body)=[^&\s]*)?)?$/i.test(
    address,
  )
    ? undefined
    : 'achter mailto: hoort één e-mailadres te staan, en hooguit ?subject=….';
}

/** What is wrong with a telephone number in a link, `tel:` and all. */
export function objectionToPhoneAddress(address: string): string | undefined {
  return /^tel:\+?\d[\d-]{1,18}\d$/.test(address)
    ? undefined
    : 'achter tel: hoort een telefoonnummer te staan, met alleen cijfers en streepjes.';
}

const OWN_COMPUTER =
  /^(localhost|.*\.(localhost|local|internal|lan)|0\.0\.0\.0|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|169\.254\..*|\[.*\])$/;
const HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,}|xn--[a-z0-9-]+)$/;
