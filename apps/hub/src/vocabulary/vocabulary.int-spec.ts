import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing';
import { operatorToken, startIntake, type IntakeHub } from '../intake/intake.builder.js';
import { NoteWords } from './note-words.handler.js';
import { VocabularyDirectory } from './vocabulary.directory.js';
import type { CategoryResponse, MappingResponse, UnmappedWordResponse } from './vocabulary.response.js';

describe('the vocabulary', () => {
  let database: TestDatabase;
  let hub: IntakeHub;

  beforeAll(async () => {
    database = await createTestDatabase();
    hub = await startIntake(database.url);
  });

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${hub.url}/v1/vocabulary/${path}`, {
      ...init,
      headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
    });
  const get = async <Body>(path: string): Promise<Body> => (await (await ask(path)).json()) as Body;
  const map = (mapping: object) => ask('mappings', { method: 'PUT', body: JSON.stringify({ mappings: [mapping] }) });
  const note = (...words: string[]) => {
    const sql = hub.get(DataSource, { strict: false });
    const at = new Date('2026-03-30T00:00:00Z');
    return hub.get(NoteWords, { strict: false }).handle(
      words.map((word) => ({ participant: '63.71', kind: 'category' as const, word, at })),
      (statement, parameters) => sql.query(statement, parameters),
    );
  };
  const jalanRusak = { participant: '63.71', kind: 'category', word: 'Jalan Rusak' };

  it('lists words that stand for nothing, counted, until a person maps them', async () => {
    await note('Jalan Rusak', 'JALAN RUSAK', 'Perhubungan', 'Lain-lain');
    await note('jalan  rusak');
    const before = await get<UnmappedWordResponse[]>('unmapped?participant=63.71');
    expect(before.map(({ word, seen }) => [word, seen])).toEqual([
      ['Jalan Rusak', 3],
      ['Lain-lain', 1],
    ]);
    expect((await map({ ...jalanRusak, code: 'pupr.jalan-berlubang' })).status).toBe(204);
    const vocabulary = await hub.get(VocabularyDirectory, { strict: false }).current();
    expect(vocabulary.categoryCode('63.71', 'jalan rusak', new Date())).toBe('pupr.jalan-berlubang');
    const after = await get<UnmappedWordResponse[]>('unmapped?participant=63.71&kind=category');
    expect(after.map(({ word }) => word)).toEqual(['Lain-lain']);
  });

  it('keeps earlier decisions as history', async () => {
    await map({ ...jalanRusak, word: 'Aspal', code: 'pupr' });
    await map({ ...jalanRusak, word: 'Aspal', code: 'pupr' });
    await map({ ...jalanRusak, word: 'aspal!', code: null });
    const history = await get<MappingResponse[]>('mappings?participant=63.71&history=true');
    const ofWord = history.filter(({ word }) => word === 'aspal').map(({ code, current }) => [code, current]);
    expect(ofWord).toEqual([
      [null, true],
      ['pupr', false],
    ]);
    const now = await get<MappingResponse[]>('mappings?participant=63.71');
    expect(now.filter(({ word }) => word === 'aspal')).toHaveLength(1);
  });

  it.each([
    ['a category that does not exist', { ...jalanRusak, code: 'nope' }, 422, 'mappings.0.code'],
    [
      'a participant that does not exist',
      { ...jalanRusak, participant: '99', code: 'pupr' },
      422,
      'mappings.0.participant',
    ],
    ['a word without letters', { ...jalanRusak, word: '!!', code: 'pupr' }, 422, 'mappings.0.word'],
    ['a kind that is none', { ...jalanRusak, kind: 'x', code: 'pupr' }, 400, 'mappings.0.kind'],
    ['a mapping without a code', jalanRusak, 400, 'mappings.0.code'],
  ])('refuses %s', async (_what, mapping, status, field) => {
    const answer = await map(mapping);
    expect(answer.status).toBe(status);
    const { errors } = (await answer.json()) as { errors: { field: string }[] };
    expect(new Set(errors.map((error) => error.field))).toEqual(new Set([field]));
  });

  it('lists categories as they were on a day, and offices of a participant', async () => {
    const codes = async (at: string) => (await get<CategoryResponse[]>(`categories?at=${at}`)).map(({ code }) => code);
    expect(await codes('2021-06-30')).toContain('corona-virus');
    expect(await codes('2026-06-30')).not.toContain('corona-virus');
    expect(await get('offices?participant=63.71')).toContainEqual({
      code: '63.71:pupr',
      participant: '63.71',
      name: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    });
  });

  it('is for operators only', async () => {
    expect((await fetch(`${hub.url}/v1/vocabulary/unmapped`)).status).toBe(401);
  });
});
