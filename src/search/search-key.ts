/** Under this name a browser keeps that its reader switched the `/` key off: the value `off`. */
export const searchKey = 'search-key';
