import { describe, expect, it } from '@jest/globals';
import { markup } from './markup.js';

describe('markup', () => {
  it('makes text of every value', () => {
    const title = `<img src=x onerror="alert('x')"> & </style>`;
    const escaped = '&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt; &amp; &lt;/style&gt;';
    expect(markup`<p title="${title}">${title}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it('keeps what is markup', () => {
    const cells = ['<a>', 'b'].map((cell) => markup`<td>${cell}</td>`);
    expect(markup`<tr>${cells}${markup`<td>${3}</td>`}</tr>`.text).toBe(
      '<tr><td>&lt;a&gt;</td><td>b</td><td>3</td></tr>',
    );
  });
});
