import type { TSchema } from 'typebox';
import { eventSchemas } from './cloud-event.js';
import { senders } from './events/senders.js';
import { examples } from './examples.js';
import { hubRequestSchemas } from './hub-request.js';
import { ledgerEntryType, ledgerRecordSchema } from './ledger-entry.js';
import { inTopic, ledgerTopic, outTopic } from './topics.js';

/** A message of the document, with its references written out as JSON Schema. */
export interface AsyncApiMessage {
  name: string;
  title: string;
  summary: string;
  description: string;
  contentType: string;
  payload: Record<string, unknown>;
  examples: { name: string; payload: unknown }[];
  bindings: object;
}

export interface AsyncApiDocument {
  asyncapi: '3.0.0';
  components: { messages: Record<string, AsyncApiMessage>; securitySchemes: object };
  [part: string]: unknown;
}

const contentType = 'application/cloudevents+json';

/**
 * The AsyncAPI 3 document of the bus, as the hub sees it. With `participants` the topics' parameter is limited to
 * their codes; without, it is the contract of any federation.
 */
export function asyncApiDocument(participants?: readonly string[]): AsyncApiDocument {
  const participant = {
    description: 'Code of the participant, which is also its SASL user name.',
    examples: ['national', '63', '63.71'],
    ...(participants ? { enum: [...participants] } : {}),
  };
  const complaintEvents = [...eventSchemas.keys()].filter((type) => type.startsWith('id.lapor.complaint.'));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Complaint exchange',
      version: '1.0.0',
      description: [
        'Events between the systems of regencies, of a province and SP4N-LAPOR!. Each is a CloudEvent 1.0 in structured',
        'mode; its subject is the complaint and is also the key of the Kafka record, so that the events of a complaint',
        'stay in order. Within v1 change is additive. The HTTP gateway takes and gives the same messages.',
      ].join(' '),
    },
    defaultContentType: contentType,
    servers: {
      federation: server('kafka-secure', 'broker.example:9093', 'Encrypted, for systems that join over a network.'),
      local: server('kafka', 'localhost:9492', 'The federation on one machine: not encrypted, same credentials.'),
    },
    channels: {
      fromParticipant: {
        address: inTopic('{participant}'),
        title: 'What a participant tells',
        description: 'Only the participant writes here and only the hub reads.',
        parameters: { participant },
        messages: references([...eventSchemas.keys()]),
      },
      toParticipant: {
        address: outTopic('{participant}'),
        title: 'What a participant is to know',
        description:
          'Only the hub writes here and only the participant reads. Events are as their sender wrote them, with ' +
          'ledgerversion and ledgerhash added; a participant never gets back its own. Requests of the hub come here too.',
        parameters: { participant },
        messages: references([...complaintEvents, ...hubRequestSchemas.keys()]),
      },
      ledger: {
        address: ledgerTopic,
        title: 'Every entry of the ledger',
        description: "In order per complaint, without reporters' identities. The province's supervision reads it.",
        messages: references([ledgerEntryType]),
      },
    },
    operations: {
      receiveFromParticipant: operation('receive', 'fromParticipant', 'The hub takes what a participant tells.'),
      deliverToParticipant: operation('send', 'toParticipant', 'The hub delivers what a participant is to know.'),
      publishLedger: operation('send', 'ledger', 'The hub publishes every entry of its ledger.'),
    },
    components: {
      messages: Object.fromEntries(
        [...eventSchemas, ...hubRequestSchemas, [ledgerEntryType, ledgerRecordSchema] as const].map(
          ([type, schema]) => [messageName(type), message(type, schema)],
        ),
      ),
      securitySchemes: {
        participant: {
          type: 'scramSha512',
          description:
            "SASL/SCRAM-SHA-512 with the participant's code and its secret; the broker allows it its own topics.",
        },
      },
    },
  };
}

const server = (protocol: 'kafka' | 'kafka-secure', host: string, description: string) => ({
  host: '{bootstrap}',
  protocol,
  description,
  variables: { bootstrap: { default: host, description: 'Address of any broker of the cluster.' } },
  security: [{ $ref: '#/components/securitySchemes/participant' }],
});

const operation = (action: 'send' | 'receive', channel: string, summary: string) => ({
  action,
  channel: { $ref: `#/channels/${channel}` },
  summary,
});

/** `complaint.filed` of `id.lapor.complaint.filed.v1`. */
const messageName = (type: string): string => type.slice('id.lapor.'.length, -'.v1'.length);

const references = (types: readonly string[]) =>
  Object.fromEntries(types.map(messageName).map((name) => [name, { $ref: `#/components/messages/${name}` }]));

function message(type: string, schema: TSchema): AsyncApiMessage {
  const name = messageName(type);
  const { $id, ...payload } = JSON.parse(JSON.stringify(schema)) as Record<string, unknown> & {
    properties: { data: { description: string } };
  };
  return {
    name: type,
    title: name,
    summary: payload.properties.data.description,
    description: `Sent by: ${sender(name)}.`,
    contentType,
    payload,
    examples: Object.entries(examples[type as keyof typeof examples]).map(([example, event]) => ({
      name: example,
      payload: event,
    })),
    bindings: {
      kafka: { key: { type: 'string', description: 'The subject of the event.' }, bindingVersion: '0.5.0' },
    },
  };
}

const sender = (name: string): string =>
  name === 'ledger.entry' || name.startsWith('hub.')
    ? 'The hub'
    : senders[name.slice(name.indexOf('.') + 1) as keyof typeof senders];
