import type { AsyncApiDocument, AsyncApiMessage } from '#contract';

/** What of JSON Schema the contract's schemas use. */
interface Schema {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: string[];
  const?: string;
  anyOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

/** The contract as a page for people, made of its AsyncAPI document. */
export function eventsPage(document: AsyncApiDocument): string {
  const messages = Object.values(document.components.messages);
  const [first] = messages;
  if (!first) throw new Error('The document has no messages.');
  return [
    '# Events',
    'Generated from the schemas in `libs/contract` by `npm run documents`; the machine-readable form is `asyncapi.json` beside it. ' +
      'Golden examples, valid and invalid, lie in `libs/contract/src/fixtures`.',
    '## What every event carries',
    'A CloudEvent 1.0 as JSON (structured mode), `content-type: application/cloudevents+json`. The key of its Kafka record is its `subject`. ' +
      'Attributes that are not named here are refused, and so are fields of `data`: no personal data gets in under a name that nobody checked.',
    attributesTable(first),
    '## Overview',
    table(
      ['Event', 'Meaning', 'Sent by'],
      messages.map(({ title, summary, description }) => [
        `[${title}](#${title.replaceAll('.', '')})`,
        summary,
        description.slice('Sent by: '.length, -1),
      ]),
    ),
    '## The data of each event',
    ...messages.flatMap(section),
  ]
    .join('\n\n')
    .concat('\n');
}

function attributesTable({ payload }: AsyncApiMessage): string {
  const schema = payload as Schema;
  const { data: _data, ...attributes } = schema.properties ?? {};
  const properties = {
    ...attributes,
    type: { type: 'string', description: 'type of the event, see below' },
    subject: { type: 'string', description: "complaint id; of participant events, the participant's own code" },
  };
  return fieldsTable({ ...schema, properties });
}

function section({ name, title, summary, description, payload }: AsyncApiMessage): string[] {
  const data = (payload as Schema).properties?.data ?? {};
  const fields = Object.keys(data.properties ?? {}).length > 0 ? fieldsTable(data) : 'No fields.';
  return [`### ${title}`, `\`${name}\`. ${summary}. ${description}`, fields];
}

function fieldsTable(schema: Schema): string {
  return table(['Field', 'Required', 'Value', 'Meaning'], rows(schema, ''));
}

function rows(schema: Schema, parent: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = parent + name;
    const required = schema.required?.includes(name) === true ? 'yes' : '';
    const meaning = field.description ?? field.items?.description ?? '';
    return [
      [`\`${path}\``, required, valueOf(field), meaning],
      ...rows(field, `${path}.`),
      ...rows(field.items ?? {}, `${path}[].`),
    ];
  });
}

function valueOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(valueOf).join(' or ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum && schema.enum.length > 10) return `one of ${schema.enum.length} names`;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  switch (schema.type) {
    case 'string':
      return `text${range(schema.minLength, schema.maxLength, ' characters')}`;
    case 'integer':
      return `whole number${range(schema.minimum, schema.maximum, '')}`;
    case 'array':
      return `list${range(schema.minItems, schema.maxItems, ' entries')}`;
    case 'boolean':
      return '`true`, `false`';
    default:
      return schema.type ?? '';
  }
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (most === undefined) return least === undefined ? '' : `, from ${least}`;
  return least === undefined ? `, up to ${most}${unit}` : `, ${least} to ${most}${unit}`;
}

/** Aligned as prettier aligns it, so that the generated page passes the same check as every other. */
function table(head: string[], body: string[][]): string {
  const cells = [head, ...body];
  const widths = head.map((_name, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
