/** Where the index of all words stands. */
export const AZ_ADDRESS = '/a-z/';
