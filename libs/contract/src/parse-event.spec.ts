import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { examples } from './examples.js';
import { parseEvent, parseEventJson } from './parse-event.js';
import { parseLedgerRecord } from './parse-ledger-record.js';

const valid = Object.entries(examples)
  .filter(([type]) => !/^id\.lapor\.(ledger|hub)\./.test(type))
  .flatMap(([, fixtures]) => Object.values(fixtures));

describe('parseEvent', () => {
  it.each([
    ['null', null],
    ['a list', [1]],
    ['a text', 'filed'],
    ['a number', 7],
    ['nothing', undefined],
  ])('refuses %s as a whole', (_title, candidate) => {
    expect(parseEvent(candidate)).toEqual({
      ok: false,
      problems: [{ field: '', reason: 'must be a CloudEvent as a JSON object' }],
    });
  });

  it.each([
    [{}, 'is required and must be text'],
    [{ type: 1 }, 'is required and must be text'],
    [{ type: 'id.lapor.complaint.filed.v2' }, 'is not a type of this contract: id.lapor.complaint.filed.v2'],
    [{ type: 'constructor' }, 'is not a type of this contract: constructor'],
    [{ type: 'x'.repeat(5_000) }, `is not a type of this contract: ${'x'.repeat(100)}`],
  ])('refuses a type it does not know', (candidate, reason) => {
    expect(parseEvent(candidate)).toEqual({ ok: false, problems: [{ field: 'type', reason }] });
  });

  it('lists at most fifty problems, however much is wrong', () => {
    const unknown = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`unknown${index}`, 1]));
    const parsed = parseEvent({ type: 'id.lapor.complaint.filed.v1', ...unknown });
    expect(parsed.ok ? [] : parsed.problems).toHaveLength(50);
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.jsonValue(), fc.string(), (event, value, key) => {
        const mutated = { ...(event as object), [key]: value };
        parseEvent(value);
        parseEvent(mutated);
        parseEvent({ ...(event as object), data: value });
      }),
    );
  });

  it('refuses any field that the contract does not name', () => {
    const known = new Set(['reporter', ...valid.flatMap((event) => Object.keys((event as { data: object }).data))]);
    const name = fc.string({ minLength: 1 }).filter((key) => !known.has(key));
    fc.assert(
      fc.property(fc.constantFrom(...valid), name, fc.jsonValue(), (event, key, value) => {
        const { data } = event as { data: object };
        const parsed = parseEvent({ ...(event as object), data: { ...data, ...Object.fromEntries([[key, value]]) } });
        expect(parsed.ok ? [] : parsed.problems).toContainEqual({
          field: `data.${key}`,
          reason: 'is not part of this contract',
        });
      }),
    );
  });

  it('accepts every instant that an ISO 8601 writer makes of a time since 1900', () => {
    const [filed] = valid as { time: string }[];
    const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, (date) => {
        expect(parseEvent({ ...filed, time: date.toISOString() }).ok).toBe(true);
      }),
    );
  });
});

describe('parseEventJson', () => {
  it('takes text and bytes alike', () => {
    const json = JSON.stringify(valid[0]);
    expect(parseEventJson(json)).toEqual({ ok: true, event: valid[0] });
    expect(parseEventJson(Buffer.from(json))).toEqual({ ok: true, event: valid[0] });
  });

  it.each(['', '{', '\u0000', 'undefined', '{"a":1}}'])('says that %j is not JSON', (text) => {
    expect(parseEventJson(text)).toEqual({ ok: false, problems: [{ field: '', reason: 'is not JSON' }] });
    expect(parseLedgerRecord(text)).toEqual({ ok: false, problems: [{ field: '', reason: 'is not JSON' }] });
  });

  it('never throws, whatever bytes it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(parseEventJson(Buffer.from(bytes)).ok).toBe(false);
      }),
    );
  });
});
