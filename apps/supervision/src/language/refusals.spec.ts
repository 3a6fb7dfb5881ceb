import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { languages } from './languages.mapper.js';

const root = join(import.meta.dirname, '../../../..');
const sources = ['apps/supervision/src/**/*.ts', 'libs/{contract,http}/src/**/*.ts', 'apps/hub/src/conflict/*.ts'];
const notAnswered = /spec\.ts$|\.builder\.ts$|\.d\.ts$|\/(fixtures|migrations|language)\//;

/** How the words of a refusal begin behind the name of its field, or behind what it is about. */
const beginning =
  /^(“?"?…"?”? )?(are|begins|cannot|come|each|has|have|is|lacks|leaves|lies|makes|must|names|overlaps|says|should|stays|takes) /;

/** Written to operators and into logs, or no sentence at all. */
const notForReaders = [
  /supervision\.config\.ts$/,
  /\.job\.ts$/,
  /(identity-provider\.client|projection\.errors|sign-in\.errors|-post\.adapter)\.ts$/,
  /libs\/contract\/src\/(cloud-event|digest-schema|evidence-bundle|hub-request|ledger-entry|vocabulary)\.ts$/,
  /libs\/contract\/src\/events\//,
];

/** Functions that refuse in the words that they are given. */
const refusing = ['conflict', 'forbidden', 'refusal'];

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
    if (isForOthers(node)) return;
    found.push(...textsTold(node), ...textsOf(node).filter((text) => beginning.test(text)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)].map((sentence) => ({ file, sentence }));
}

/** What the API's documentation says is for those who write programs; what cannot happen is for the log. */
function isForOthers(node: ts.Node): boolean {
  if (ts.isDecorator(node)) return node.expression.getText().startsWith('Api');
  return ts.isNewExpression(node) && /^(|Aggregate|Range|Type)Error$/.test(node.expression.getText());
}

function textsTold(node: ts.Node): string[] {
  if (ts.isPropertyAssignment(node)) return isTold(node) ? textsOf(node.initializer) : [];
  if (ts.isVariableDeclaration(node)) return node.name.getText() === 'detail' ? textsOf(node.initializer) : [];
  if (ts.isNewExpression(node)) return (node.arguments ?? []).flatMap(textsOf).filter(isSentence);
  return ts.isCallExpression(node) ? textsOfCall(node) : [];
}

function isTold({ name, parent }: ts.PropertyAssignment): boolean {
  const isReason = name.getText() === 'reason' && parent.properties.some((other) => other.name?.getText() === 'field');
  return isReason || name.getText() === 'detail';
}

/** The title of a problem, why something is refused, and the words of an error that is told. */
function textsOfCall({ expression, arguments: given }: ts.CallExpression): string[] {
  const name = expression.getText();
  if (name === 'problem') return textsOf(given[1]);
  if (refusing.includes(name)) return given.flatMap(textsOf).filter(isSentence);
  const isCoded = name === 'super' && /^'[A-Z_]+'$/.test(given[0]?.getText() ?? '');
  return isCoded ? textsOf(given[1]) : [];
}

function isSentence(text: string): boolean {
  return /^[A-Z…].* .*[.]$/.test(text);
}

function textsOf(node: ts.Node | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')];
}
