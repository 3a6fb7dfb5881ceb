import { describe, expect, it } from '@jest/globals';
import { page, paragraph, signInPage, signOutPage } from './page.js';

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

  it('ask before they sign somebody out, or send the form at once', () => {
    const form = '<form><input name="xsrf"></form>';
    const asking = signOutPage(form, false);
    expect(asking).toMatch(/<form>.*name="logout" value="yes".*<button type="submit">.*<\/form>/);
    expect(asking).not.toMatch(/<script|<noscript/);
    expect(signOutPage(form, true)).toMatch(
      /<noscript><button.*<\/form><script>document\.forms\[0\]\.submit\(\)<\/script>/,
    );
  });

  it('fetch nothing from anywhere', () => {
    expect(signInPage([person], '/')).not.toMatch(/https?:|<script|@import|<link/);
  });
});
