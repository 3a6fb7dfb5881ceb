import { expect, it } from '@jest/globals';
import { englishTerms } from '../../i18n/english-terms';
import { indonesianTerms } from '../../i18n/indonesian-terms';
import { termGroups } from './terms';

it('Every term is explained in both languages, and stands in exactly one group', () => {
  const grouped = Object.values(termGroups).flat().toSorted();
  expect(grouped).toEqual(Object.keys(indonesianTerms.terms).toSorted());
  expect(grouped).toEqual(Object.keys(englishTerms.terms).toSorted());
});
