import { readFileSync } from 'node:fs';

import { ConfigurationError } from '../configuration-error.js';
import { parseProvince } from './parse-province.js';
import type { ProvinceConfiguration } from './province.js';
import kalsel from './kalsel.json' with { type: 'json' };

/** A province file that cannot be used, with every reason. */
export class ProvinceFileError extends ConfigurationError {
  override readonly name = 'ProvinceFileError';

  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super([`The province file ${file} cannot be used:`, ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}

/**
 * The province this federation serves: from `file` (usually `PROVINCE_FILE`), else South Kalimantan as shipped.
 *
 * @throws ProvinceFileError when the file is missing, is not JSON, or describes no usable province
 */
export function loadProvince(file?: string): ProvinceConfiguration {
  const parsed = file === undefined ? kalsel : readJson(file);
  const province = parseProvince(parsed);
  if ('problems' in province) throw new ProvinceFileError(file ?? 'kalsel.json', province.problems);
  return province;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ProvinceFileError(file, ['it does not exist or may not be read']);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProvinceFileError(file, [`it is not JSON: ${(error as Error).message}`]);
  }
}
