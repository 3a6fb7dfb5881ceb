import type { Province, ProvinceConfiguration, Regency } from './province.js';

type Complain = (path: string, reason: string) => void;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a province out of parsed JSON.
 *
 * @returns the configuration, or every problem as a sentence that starts with the path of the field
 */
export function parseProvince(parsed: unknown): ProvinceConfiguration | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const complain: Complain = (path, reason) => void problems.push(`${path} ${reason}`);

  const root = fieldsOf(parsed);
  if (root === undefined) return { problems: ['the file is not a JSON object with "province" and "regencies"'] };

  const province = readProvince(root.province, complain);
  const regencies = readRegencies(root.regencies, province?.code, complain);
  return problems.length === 0 && province !== undefined ? { province, regencies } : { problems };
}

function readProvince(value: unknown, complain: Complain): Province | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) {
    complain('province', 'is missing');
    return undefined;
  }
  const timeZone = text(fields, 'timeZone', 'province', complain);
  if (timeZone !== '' && !isTimeZone(timeZone))
    complain('province.timeZone', `is "${timeZone}", not a known time zone`);
  return {
    code: code(fields, 'province', { pattern: /^\d{2}$/, example: '"63"' }, complain),
    name: text(fields, 'name', 'province', complain),
    seat: text(fields, 'seat', 'province', complain),
    timeZone,
  };
}

function readRegencies(value: unknown, provinceCode: string | undefined, complain: Complain): readonly Regency[] {
  if (!Array.isArray(value) || value.length === 0) {
    complain('regencies', 'must list at least one regency');
    return [];
  }
  const regencies = value.map((item, index) => readRegency(item, `regencies[${index}]`, complain));
  const seen = new Set<string>();
  for (const [index, regency] of regencies.entries()) {
    if (regency.code === '') continue;
    if (seen.has(regency.code)) complain(`regencies[${index}].code`, `is "${regency.code}", which is there twice`);
    if (provinceCode && !regency.code.startsWith(`${provinceCode}.`)) {
      complain(`regencies[${index}].code`, `is "${regency.code}", which is not in province ${provinceCode}`);
    }
    seen.add(regency.code);
  }
  return regencies;
}

function readRegency(value: unknown, path: string, complain: Complain): Regency {
  const fields = fieldsOf(value) ?? {};
  const kind = fields.kind;
  if (kind !== 'kabupaten' && kind !== 'kota') complain(`${path}.kind`, 'must be "kabupaten" or "kota"');
  return {
    code: code(fields, path, { pattern: /^\d{2}\.\d{2}$/, example: '"63.01"' }, complain),
    kind: kind === 'kota' ? 'kota' : 'kabupaten',
    name: text(fields, 'name', path, complain),
    seat: text(fields, 'seat', path, complain),
    lat: number(fields, 'lat', path, { min: -90, max: 90 }, complain),
    lng: number(fields, 'lng', path, { min: -180, max: 180 }, complain),
    population: number(fields, 'population', path, { min: 1, max: 1_000_000_000 }, complain),
  };
}

function code(
  fields: Fields,
  path: string,
  { pattern, example }: { pattern: RegExp; example: string },
  complain: Complain,
) {
  const value = fields.code;
  if (typeof value === 'number') complain(`${path}.code`, `is the number ${value}; a code is text, such as ${example}`);
  else if (typeof value !== 'string' || !pattern.test(value))
    complain(`${path}.code`, `must be text such as ${example}`);
  else return value;
  return '';
}

function text(fields: Fields, key: string, path: string, complain: Complain): string {
  const value = fields[key];
  if (typeof value === 'string' && value.trim() !== '') return value;
  complain(`${path}.${key}`, 'must be a text that is not empty');
  return '';
}

function number(
  fields: Fields,
  key: string,
  path: string,
  { min, max }: { min: number; max: number },
  complain: Complain,
): number {
  const value = fields[key];
  if (typeof value === 'number' && value >= min && value <= max) return value;
  complain(`${path}.${key}`, `must be a number from ${min} to ${max}`);
  return min;
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('id-ID', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
