import { Type, type Static, type TObject, type TProperties } from 'typebox';
import { ComplaintId, ParticipantCode, TrackingId, Instant } from '../identifiers.js';
import { Assignment, Attachment, Channel, Classification, Status, WebAddress, Word } from '../vocabulary.js';

/** Unknown fields are refused, so that no identity slips into the ledger under a name nobody checked. */
const data = <Properties extends TProperties>(description: string, properties: Properties): TObject<Properties> =>
  Type.Object(properties, { additionalProperties: false, description });

const text = (description: string) => Type.String({ minLength: 1, maxLength: 20_000, description });
const reason = (description: string) => Type.String({ minLength: 1, maxLength: 2_000, description });
const note = Type.Optional(reason('remark of the admin'));
const attachments = Type.Optional(Type.Array(Attachment, { maxItems: 20, description: 'references to attachments' }));
const classification = Type.Optional(Classification);
const category = Type.Optional(Word);
const score = (description: string) => Type.Integer({ minimum: 1, maximum: 5, description });

/** JWE compact serialisation: five base64url parts. See `sealIdentity`. */
const SealedIdentity = Type.String({
  pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
  maxLength: 8_192,
  description: "the reporter's identity, sealed to the key of who may open it (JWE compact, ECDH-ES, A256GCM)",
});

const report = {
  title: Type.String({ minLength: 1, maxLength: 300, description: 'judul laporan' }),
  body: text('isi laporan, as the reporter wrote it'),
  classification,
  category,
  channel: Channel,
  anonymous: Type.Boolean({ description: 'anonim: hides who reported' }),
  secret: Type.Boolean({ description: 'rahasia: restricts who may read the report at all' }),
  addressee: Type.Optional(ParticipantCode),
  place: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'where it is, in words' })),
  reporter: Type.Optional(SealedIdentity),
  attachments,
};

/** What participants say of a complaint, by the name in the type of the event. */
const statements = {
  filed: data('A reporter filed a complaint', {
    ...report,
    noted: Type.Optional(
      data('It was noted on paper while a system was away, and entered later; `time` is when it was received', {
        by: Type.String({ minLength: 1, maxLength: 200, description: 'the officer who says when it was received' }),
        enteredAt: Instant,
      }),
    ),
  }),
  registered: data('The national platform gave the complaint a tracking id', {
    trackingId: TrackingId,
    url: Type.Optional(WebAddress),
  }),
  recorded: data('A row of an export: the report and its status as exported, without its history', {
    ...report,
    trackingId: TrackingId,
    status: Status,
    statusWord: Type.String({ minLength: 1, maxLength: 100, description: "the export's own word for the status" }),
    handler: Type.Optional(ParticipantCode),
    office: Type.Optional(Word),
    reason: Type.Optional(reason('why it is postponed or archived')),
    rating: Type.Optional(score('how satisfied the reporter is')),
    row: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: 'row of the workbook it was read from' }),
  }),
  verified: data('An admin found the report fit to be handled', { classification, category, note }),
  disposed: data('Disposition: who is to handle it; several assignments make it joint, with one lead', {
    to: Type.Array(Assignment, { minItems: 1, maxItems: 15, description: 'assignments, exactly one of them the lead' }),
    note,
    reporter: Type.Optional(SealedIdentity),
  }),
  transferred: data('Bukan wewenang: passed back or across because it is not ours', {
    to: ParticipantCode,
    reason: reason('why it is not ours'),
  }),
  followedup: data('Tindak lanjut: the answer an office gives the reporter', {
    text: text('the answer'),
    office: Type.Optional(Word),
    attachments,
  }),
  replied: data('The reporter answered the follow-up', { text: text('the reply'), attachments }),
  postponed: data('Tunda: nothing is done until a day, or until it is resumed', {
    reason: reason('why it is postponed'),
    until: Type.Optional(Instant),
  }),
  resumed: data('Handling goes on after a postponement', { note }),
  archived: data('Arsip: kept without further handling', { reason: reason('why it is archived') }),
  completed: data('Selesai. Who closed it and whether anything was done are separate facts', {
    by: Type.Enum(['reporter', 'admin', 'system'], { description: 'who closed it' }),
    note,
    waives: Type.Optional(
      Type.Array(ParticipantCode, { maxItems: 14, description: 'participants whose open task in it is waived' }),
    ),
  }),
  reopened: data('Handling starts again', { reason: reason('why it is reopened') }),
  rated: data('How satisfied the reporter is', {
    score: score('1, not at all, to 5, entirely'),
    comment: Type.Optional(reason("the reporter's words")),
  }),
  recategorised: data('Another classification or category', {
    classification,
    category,
    reason: Type.Optional(reason('why it was wrong')),
  }),
  linked: data('The same matter as another complaint', {
    duplicateOf: ComplaintId,
    reason: Type.Optional(reason('why it is the same matter')),
    by: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'the person who compared the two' })),
  }),
  attached: data('Attachments added after filing', {
    attachments: Type.Array(Attachment, { minItems: 1, maxItems: 20, description: 'references to attachments' }),
  }),
  withdrawn: data('The reporter took the complaint back', {
    reason: Type.Optional(reason('why it was taken back')),
  }),
} as const;

const statementNames = Object.keys(statements) as (keyof typeof statements)[];

/** The schema of the claim's type judges its data: see `ruleProblems`. */
const Claim = data('The event that conflicts, so that every reader of the ruling can apply it without having seen it', {
  source: ParticipantCode,
  id: Type.String({ pattern: '^[!-~]+$', maxLength: 128, description: 'id of the event; visible ASCII characters' }),
  time: Instant,
  type: Type.Enum(
    statementNames.map((name) => `id.lapor.complaint.${name}.v1` as const),
    { description: 'type of the event, anything but a ruling' },
  ),
  data: Type.Object(
    {
      reporter: Type.Optional(
        Type.Never({ description: "left out: nobody is told a reporter's identity by a ruling" }),
      ),
    },
    { description: "the event's own data, as its type says" },
  ),
});

/**
 * The data of each complaint event by the name in its type, `id.lapor.complaint.<name>.v1`.
 * Within v1 change is additive: what is valid today stays valid.
 */
export const complaintEventData = {
  ...statements,
  ruled: data('A person of the province, or a rule kept from one, decided what holds of two truths', {
    conflictVersion: Type.Integer({
      minimum: 1,
      maximum: 2_147_483_647,
      description: 'version of the ledger entry that conflicts',
    }),
    outcome: Type.Enum(['claim', 'stands'], { description: 'whether the claim holds from now on, or what stood' }),
    reason: reason('why so'),
    by: Type.String({ minLength: 1, maxLength: 200, description: 'who ruled: a person, or the rule' }),
    rule: Type.Optional(
      data('The rule by which it was ruled', {
        id: Type.Integer({ minimum: 1 }),
        version: Type.Integer({ minimum: 1 }),
      }),
    ),
    claim: Claim,
  }),
} as const;

export type ComplaintEventName = keyof typeof complaintEventData;
export type ComplaintEventType = `id.lapor.complaint.${ComplaintEventName}.v1`;
export type ComplaintEventData = { [Name in ComplaintEventName]: Static<(typeof complaintEventData)[Name]> };
export const complaintEventNames = Object.keys(complaintEventData) as ComplaintEventName[];

/** The CloudEvents type of a complaint event. */
export const complaintEventType = <Name extends ComplaintEventName>(name: Name): `id.lapor.complaint.${Name}.v1` =>
  `id.lapor.complaint.${name}.v1`;
