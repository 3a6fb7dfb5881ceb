/** Puts a sentence into another language; undefined when it does not know it. */
export type Translate = (sentence: string) => string | undefined;

/**
 * Sentences, each with what it is in another language. `{name}` stands in both for what differs from case to case,
 * `{field}` for the path of a field, which has no blanks; `{{name}}` for a sentence within it, which has to be known as
 * well and is translated in turn.
 */
export type Sentences = Readonly<Record<string, string>>;

const placeholder = /\{(\{?)(\w+)\}?\}/;

/** A translator that knows these sentences. Where several fit, the one with the most words of its own is meant. */
export function translatorOf(sentences: Sentences): Translate {
  const fixed = new Map(Object.entries(sentences).filter(([sentence]) => !placeholder.test(sentence)));
  const patterns = Object.keys(sentences)
    .filter((sentence) => placeholder.test(sentence))
    .toSorted((one, other) => ownWords(other).length - ownWords(one).length)
    .map((sentence) => ({ pattern: patternOf(sentence), translation: sentences[sentence] ?? '' }));

  return function translate(sentence) {
    const known = fixed.get(sentence);
    if (known !== undefined) return known;
    for (const { pattern, translation } of patterns) {
      const found = pattern.exec(sentence)?.groups;
      const filled = found && fill(translation, found, translate);
      if (filled !== undefined) return filled;
    }
    return undefined;
  };
}

const ownWords = (sentence: string): string => sentence.replaceAll(new RegExp(placeholder, 'g'), '');

function patternOf(sentence: string): RegExp {
  const [first = '', ...rest] = sentence.split(placeholder);
  let pattern = RegExp.escape(first);
  // What `split` gives for each placeholder: whether it is a sentence, its name, and the words behind it.
  for (let at = 0; at < rest.length; at += 3) {
    const name = rest[at + 1] ?? '';
    pattern += `(?<${name}>${name === 'field' ? '\\S*' : '[^]*?'})${RegExp.escape(rest[at + 2] ?? '')}`;
  }
  return new RegExp(`^${pattern}$`);
}

/** Undefined when a sentence within it is not known. */
function fill(translation: string, found: Readonly<Record<string, string>>, translate: Translate): string | undefined {
  let isKnown = true;
  const filled = translation.replaceAll(new RegExp(placeholder, 'g'), (_, isSentence: string, name: string) => {
    const text = found[name] ?? '';
    if (isSentence === '') return text;
    const translated = translate(text);
    isKnown &&= translated !== undefined;
    return translated ?? '';
  });
  return isKnown ? filled : undefined;
}
