import { describe, expect, it } from '@jest/globals';
import { withoutTexts } from './without-texts.js';

describe('withoutTexts', () => {
  it('leaves the course of a complaint, and no word of it', () => {
    expect(withoutTexts({ title: 'Judul', body: 'Isi', place: 'Pasar', channel: 'sms', secret: true })).toEqual({
      channel: 'sms',
      secret: true,
    });
  });

  it('looks into what a ruling repeats', () => {
    const claim = { source: '63.71', data: { text: 'Jawaban', attachments: [] } };
    expect(withoutTexts({ outcome: 'claim', reason: 'Sebab', claim })).toEqual({
      outcome: 'claim',
      claim: { source: '63.71', data: {} },
    });
  });
});
