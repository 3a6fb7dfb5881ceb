import { describe, expect, it } from '@jest/globals';
import { page, paragraph, signInPage } from './page.js';

const person = {
  username: 'pengawas',
  name: 'Rahmawati <Noor>',
  role: 'province-supervisor',
  office: 'Diskominfo',
  sees: 'semua',
} as const;

describe('the pages of the issuer', () => {
  it('offer each person as a button that says who they are', () => {
    const html = signInPage([person], '/sign-in/1');
    expect(html).toContain('<form method="post" action="/sign-in/1">');
    expect(html).toContain('<button name="person" value="pengawas">');
    expect(html).toContain('Rahmawati &lt;Noor&gt;');
  });

  it('say that they are for local use only', () => {
    expect(signInPage([person], '/')).toContain('Hanya untuk pemakaian lokal');
  });

  it('let nothing that comes from outside become markup', () => {
    expect(page('<b>', paragraph(`"a" & 'b'`))).toContain('<p>&quot;a&quot; &amp; &#39;b&#39;</p>');
    expect(page('<b>', '')).not.toContain('<b>');
  });

  it('fetch nothing from anywhere', () => {
    expect(signInPage([person], '/')).not.toMatch(/https?:|<script|@import|<link/);
  });
});
