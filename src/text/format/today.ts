const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' });

/** The day in the Netherlands, whatever clock the machine keeps. Example: 23:30 UTC in July is already tomorrow. */
export const dayInNetherlands = (moment: Date): string => DAY.format(moment);
