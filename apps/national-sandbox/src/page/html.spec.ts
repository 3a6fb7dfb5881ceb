import { describe, expect, it } from '@jest/globals';
import { html } from './html.js';

describe('html', () => {
  it('escapes what is put in', () => {
    expect(html`<p title="${'"><script>'}">${"a & b's"}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">a &amp; b&#39;s</p>',
    );
  });

  it('keeps markup of its own, lists of it, and leaves out what is not', () => {
    const list = [html`<i>1</i>`, html`<i>${2}</i>`];
    expect(html`<b>${list}${null}${false}</b>`.markup).toBe('<b><i>1</i><i>2</i></b>');
  });
});
