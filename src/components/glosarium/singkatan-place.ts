/** Stands where a page wants the list of its terms; the list is known only when all of the page is. */
export const SINGKATAN_PLACE = '<!--singkatan-->';
