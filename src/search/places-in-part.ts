/**
 * How many places of words a part of the index holds, an eighth of what Pagefind would put into one. A
 * query fetches the part of each of its words: of 10,000 stories that is 5 kB for most words instead of
 * 25, and the list of all parts, which comes first, grows by 7.
 */
export const placesInPart = 2_500;
