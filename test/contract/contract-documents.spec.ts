import { describe, expect, it } from '@jest/globals';
import { Parser } from '@asyncapi/parser';
import { asyncApiDocument } from '#contract';
import { eventsPage } from './support/events-page.js';
import { expectUnchanged } from './support/expect-unchanged.js';

/** Errors are 0 and warnings 1; advice, such as to use a younger AsyncAPI, is above. */
const isMoreThanAdvice = ({ severity }: { severity: number }): boolean => severity <= 1;

const problemsOf = async (document: object): Promise<string[]> => {
  const diagnostics = await new Parser().validate(JSON.stringify(document));
  return diagnostics
    .filter(isMoreThanAdvice)
    .map(({ code, message, path }) => `${String(code)} ${path.join('.')}: ${message}`);
};

describe('the contract documents', () => {
  it.each([
    ['for any federation', undefined],
    ['for one', ['national', '63', '63.71']],
  ])('are an AsyncAPI 3 document without errors %s', async (_title, participants) => {
    expect(await problemsOf(asyncApiDocument(participants))).toEqual([]);
  });

  it('would be found wrong by the same check', async () => {
    const document = asyncApiDocument();
    const broken = { ...document, channels: { ...(document.channels as object), ledger: { messages: 'none' } } };
    expect(await problemsOf(broken)).not.toEqual([]);
  });

  it('are committed as they would be generated now', () => {
    expectUnchanged('docs/contract/asyncapi.json', `${JSON.stringify(asyncApiDocument(), null, 2)}\n`);
    expectUnchanged('docs/contract/events.md', eventsPage(asyncApiDocument()));
  });
});
