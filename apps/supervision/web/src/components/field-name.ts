/**
 * What a field of a request is called on a page: "Laporan 2" for `complaints.1.id`, its path where there is no word.
 * @param names words for fields, by their paths or the first part of these
 */
export function fieldName(field: string, names: Readonly<Record<string, string>>): string {
  const [name = '', index = ''] = field.split('.');
  const word = names[name];
  const place = /^\d+$/.test(index) ? ` ${Number(index) + 1}` : '';
  return names[field] ?? (word === undefined ? field : word + place);
}
