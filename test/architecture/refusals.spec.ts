import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { languages } from '../../apps/supervision/src/language/languages.js';

const root = join(import.meta.dirname, '../..');
const sources = ['apps/supervision/src/**/*.ts', 'libs/{contract,http}/src/**/*.ts', 'apps/hub/src/conflict/*.ts'];
const notAnswered = /spec\.ts$|\.builder\.ts$|\.d\.ts$|\/(fixtures|migrations|language)\//;

/** How the words of a refusal begin behind the name of its field. */
const beginning =
  /^(are|begins|cannot|come|each|has|have|is|lacks|leaves|lies|makes|must|names|overlaps|says|should|stays|takes) /;

/** Written to operators and into logs, or no sentence at all. */
const notForReaders = [
  /supervision\.config\.ts$/,
  /\.job\.ts$/,
  /(identity-provider\.client|projection\.errors|sign-in\.errors)\.ts$/,
  /libs\/contract\/src\/(cloud-event|digest-schema|evidence-bundle|hub-request|ledger-entry|vocabulary)\.ts$/,
  /libs\/contract\/src\/events\//,
];

/** What may stand at the end of a sentence that is put together: a word, a value, a reason, a state. */
const endings = ['filled', '"filled"', 'is missing', 'secret'];

/** A sentence in the source, `…` standing for what is filled in. */
interface Said {
  readonly file: string;
  readonly sentence: string;
}

describe('what supervision says of mistakes', () => {
  const said = globSync(sources, { cwd: root })
    .filter((file) => !notAnswered.test(file) && !notForReaders.some((pattern) => pattern.test(file)))
    .flatMap((file) => sentencesOf(file));

  it('is found in its sources', () => {
    expect(said.length).toBeGreaterThan(250);
  });

  it('is known in Indonesian, sentence by sentence', () => {
    expect(said.filter(({ sentence }) => !isKnown(sentence))).toEqual([]);
  });
});

const isKnown = (sentence: string): boolean =>
  endings.some((ending) => {
    const last = sentence.lastIndexOf('…');
    const ended = last < 0 ? sentence : sentence.slice(0, last) + ending + sentence.slice(last + 1);
    return languages.id?.(ended.replaceAll('…', 'filled')) !== undefined;
  });

/** The titles, details and reasons of problems in a file. */
function sentencesOf(file: string): Said[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    // What the API's documentation says is for those who write programs.
    if (ts.isDecorator(node) && node.expression.getText().startsWith('Api')) return;
    if (ts.isPropertyAssignment(node) && isTold(node)) found.push(...textsOf(node.initializer));
    if (ts.isCallExpression(node)) found.push(...textsOfCall(node));
    found.push(...textsOf(node).filter((text) => beginning.test(text)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)].map((sentence) => ({ file, sentence }));
}

function isTold({ name, parent }: ts.PropertyAssignment): boolean {
  const isReason = name.getText() === 'reason' && parent.properties.some((other) => other.name?.getText() === 'field');
  return isReason || name.getText() === 'detail';
}

/** The title of a problem, the detail of a forbidden one, and the words of an error that is told. */
function textsOfCall({ expression, arguments: [first, second] }: ts.CallExpression): string[] {
  const name = expression.getText();
  if (name === 'problem' && second) return textsOf(second);
  if (name === 'forbidden' && first) return textsOf(first);
  const isCoded = name === 'super' && first && /^'[A-Z_]+'$/.test(first.getText());
  return isCoded && second ? textsOf(second) : [];
}

function textsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')];
}
