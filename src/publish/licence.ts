/** The licence of prose and data (content/LICENSE). */
export const proseLicence = 'https://creativecommons.org/licenses/by/4.0/';
export const proseLicenceName = 'CC BY 4.0';
/** Its identifier in the list of SPDX. */
export const proseLicenceId = 'CC-BY-4.0';
