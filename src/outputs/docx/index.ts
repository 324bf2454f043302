/** The media type of a Word file. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export { boekDocx } from './boek.ts';
export { stukDocx } from './stuk.ts';
