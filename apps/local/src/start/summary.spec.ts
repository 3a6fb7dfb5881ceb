import { describe, expect, it } from '@jest/globals';
import { summary } from './summary.js';

describe('the closing summary', () => {
  const text = summary(
    {
      hub: { url: 'http://127.0.0.1:3100' },
      supervision: { url: 'http://127.0.0.1:3200' },
      nationalSandbox: { url: 'http://127.0.0.1:3300' },
      regencyNode: { url: 'http://127.0.0.1:3400' },
      mail: { url: 'http://127.0.0.1:3600' },
      people: [{ username: 'pengawas', name: 'Rahmawati Noor', office: 'Diskominfo Kalimantan Selatan' }],
    },
    { endpointsFile: '.local/endpoints.json', logFolder: '.local/log' },
  );

  it('says where to look', () => {
    for (const port of [3100, 3200, 3300, 3400, 3600]) expect(text).toContain(`http://127.0.0.1:${port}`);
  });

  it('says who to sign in as, and where programs find the rest', () => {
    expect(text).toMatch(/Rahmawati Noor +Diskominfo Kalimantan Selatan/);
    expect(text).toContain('.local/endpoints.json');
  });
});
