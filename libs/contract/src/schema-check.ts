import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { TSchema } from 'typebox';

/** One reason why an event was refused. `field` is a path such as `data.to.0.lead`, or empty for the whole. */
export interface EventProblem {
  field: string;
  reason: string;
}

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true });
formats.default(ajv);

/** More than this tells nobody anything, and hostile input has thousands. */
const mostProblems = 50;

export type SchemaCheck = (candidate: unknown) => EventProblem[];

/**
 * A check that lists what is wrong, nothing when the schema holds. It is compiled when it is first used: compiling
 * the whole contract takes longer than starting the command line.
 */
export function schemaCheck(schema: TSchema): SchemaCheck {
  let validate: ValidateFunction | undefined;
  return (candidate) => {
    validate ??= ajv.compile(schema);
    return validate(candidate) ? [] : distinct((validate.errors ?? []).map(problemOf));
  };
}

/** Format and pattern of one field speak with one description. */
function distinct(problems: EventProblem[]): EventProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.field} ${problem.reason}`, problem])).values()].slice(
    0,
    mostProblems,
  );
}

function problemOf(error: ErrorObject): EventProblem {
  const path = error.instancePath.slice(1).replaceAll('/', '.');
  const below = (name: unknown): string => [path, String(name).slice(0, 100)].filter(Boolean).join('.');
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return { field: below(params.missingProperty), reason: 'is required' };
    case 'additionalProperties':
      return { field: below(params.additionalProperty), reason: 'is not part of this contract' };
    case 'enum':
      return { field: path, reason: `must be one of: ${(params.allowedValues as unknown[]).join(', ')}` };
    case 'const':
      return { field: path, reason: `must be ${JSON.stringify(params.allowedValue)}` };
    case 'pattern':
    case 'format':
    case 'not':
      return { field: path, reason: `must be: ${descriptionOf(error) ?? error.message ?? 'another text'}` };
    default:
      return { field: path, reason: error.message ?? 'is not valid' };
  }
}

const descriptionOf = ({ parentSchema }: ErrorObject): string | undefined =>
  (parentSchema as { description?: string } | undefined)?.description;
