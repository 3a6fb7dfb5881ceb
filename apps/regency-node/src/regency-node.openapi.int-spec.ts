import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axios from 'axios';
import { expectUnchanged } from '../../../test/contract/support/expect-unchanged.js';
import { aRegency, aRunningNode, type RunningNode } from './regency-node.builder.js';

let node: RunningNode;

beforeAll(async () => {
  node = await aRunningNode([aRegency('63.71')]);
});
afterAll(() => node.stop());

describe('the OpenAPI document of the regency node', () => {
  it('is committed as it is served', async () => {
    const { data } = await axios.get<object>(`${node.url}/openapi.json`);
    expectUnchanged('docs/openapi/regency-node.json', `${JSON.stringify(data, null, 2)}\n`);
  });

  it('describes every step of an officer', async () => {
    const { data } = await axios.get<{ paths: Record<string, object> }>(`${node.url}/openapi.json`);
    const steps = Object.keys(data.paths).filter((path) => path.startsWith('/v1/regencies/{code}/complaints/{id}/'));
    expect(steps.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort()).toEqual([
      'archiving',
      'attachments',
      'category',
      'completion',
      'disposition',
      'follow-ups',
      'link',
      'postponement',
      'rating',
      'reopening',
      'replies',
      'resumption',
      'transfer',
      'verification',
      'withdrawal',
    ]);
  });
});
