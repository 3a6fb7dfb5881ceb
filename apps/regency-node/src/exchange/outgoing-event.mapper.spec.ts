import { describe, expect, it } from '@jest/globals';
import { ContractError } from './contract.errors.js';
import { complaintEvent, participantEvent } from './outgoing-event.mapper.js';

const envelope = {
  id: 'event-1',
  source: '63.71',
  subject: '63.71-2026-000001',
  time: new Date('2026-11-20T01:02:03Z'),
  sequence: 2,
  causationId: 'event-0',
};

describe('an outgoing event', () => {
  it('is a CloudEvent of the contract that says what it answers', () => {
    expect(complaintEvent(envelope, { name: 'rated', data: { score: 5 } })).toEqual({
      specversion: '1.0',
      type: 'id.lapor.complaint.rated.v1',
      id: 'event-1',
      source: '63.71',
      subject: '63.71-2026-000001',
      time: '2026-11-20T01:02:03.000Z',
      datacontenttype: 'application/json',
      sequence: 2,
      causationid: 'event-0',
      data: { score: 5 },
    });
  });

  it('answers nothing when nothing was delivered', () => {
    const event = complaintEvent({ ...envelope, causationId: null }, { name: 'rated', data: { score: 5 } });
    expect(event).not.toHaveProperty('causationid');
  });

  it('does not come about when the contract has no words for it', () => {
    expect(() => complaintEvent(envelope, { name: 'rated', data: { score: 9 } })).toThrow(ContractError);
    expect(() => complaintEvent(envelope, { name: 'rated', data: { score: 9 } })).toThrow('data.score must be <= 5');
  });

  it('is about the regency itself when it is a sign-in or a heartbeat', () => {
    expect(participantEvent(envelope, { name: 'signed-in', data: { role: 'admin' } })).toMatchObject({
      type: 'id.lapor.participant.signed-in.v1',
      subject: '63.71',
    });
  });
});
