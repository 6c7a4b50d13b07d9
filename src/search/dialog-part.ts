/** Where the dialog of the search lies, below the search page. */
export const dialogPart = 'dialog/';
