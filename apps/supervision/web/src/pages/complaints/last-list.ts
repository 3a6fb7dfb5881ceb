import type { ComplaintSearch } from './complaint-search';

/** The list the reader came from, so that the way back from a complaint keeps its filters and its page. */
let last: ComplaintSearch = {};

export const rememberList = (search: ComplaintSearch): void => {
  last = search;
};

export const lastList = (): ComplaintSearch => last;
