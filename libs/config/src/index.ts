export { ConfigurationError } from './configuration-error.js';
export { EnvironmentError, exitOnBadConfiguration, readEnvironment } from './environment.js';
export type { Environment, EnvironmentProblem } from './environment.js';
export { signingKey } from './signing-key.js';
export { variable } from './variable.js';
export type { Variable } from './variable.js';
export { NATIONAL, participantsOf, regencyName } from './province/province.js';
export type { Province, ProvinceConfiguration, ProvinceParticipant, Regency } from './province/province.js';
export { loadProvince, ProvinceFileError } from './province/load-province.adapter.js';
