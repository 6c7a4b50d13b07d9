/** The licence of prose and data (content/LICENSE). */
export const proseLicence = 'https://creativecommons.org/licenses/by/4.0/';
