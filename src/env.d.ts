/** The packages without types of their own. */
declare module '@svg-maps/netherlands' {
  const kaart: { viewBox: string; locations: { id: string; name: string; path: string }[] };
  export default kaart;
}
