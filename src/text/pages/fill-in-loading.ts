/** What a page of a template says before its form is there: apart, because every such page loads it. */
export const fillInLoading = {
  loading: 'De velden worden geladen.',
  loadFault: 'De velden zijn niet geladen. Controleer uw verbinding, en klap dit deel dicht en weer open.',
  vernieuwd: 'De site is vernieuwd sinds u deze pagina opende. Laad de pagina opnieuw.',
};
