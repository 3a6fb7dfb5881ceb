import { describe, expect, it } from '@jest/globals';
import { after, disposedTo, filed, followedUp, given, recorded, says, transferredTo } from './complaint.builder.js';
import { unknownComplaint } from './complaint.js';
import { recipientsOf } from './visibility.js';

describe('who is told of an entry', () => {
  const reported = given(says('national', filed));
  const disposed = after(reported, says('national', disposedTo('63.71')));

  it('never tells the source what it said itself', () => {
    const answered = after(disposed, says('63.71', followedUp));
    expect(recipientsOf(disposed, answered, '63.71', 'followedup').recipients).toEqual(['national']);
  });

  it('tells a new handler, who needs the entries before', () => {
    expect(recipientsOf(reported, disposed, 'national', 'disposed')).toEqual({
      recipients: ['63.71'],
      joined: ['63.71'],
    });
  });

  it('tells the one who is relieved as well as the one who takes over', () => {
    const moved = after(disposed, says('63.71', transferredTo('63.03')));
    const back = after(moved, says('63.03', transferredTo('63')));
    expect(recipientsOf(disposed, moved, '63.71', 'transferred')).toEqual({
      recipients: ['63.03', 'national'],
      joined: ['63.03'],
    });
    expect(recipientsOf(moved, back, '63.03', 'transferred').recipients).toEqual(['63', 'national']);
  });

  it('tells the national platform of a complaint filed at a regency', () => {
    const unknown = unknownComplaint('63.71-7');
    const local = given(says('63.71', filed, { complaintId: '63.71-7' }));
    expect(recipientsOf(unknown, local, '63.71', 'filed')).toEqual({ recipients: ['national'], joined: [] });
  });

  it('tells nobody of an export', () => {
    const imported = given(says('63', recorded('selesai')));
    expect(recipientsOf(unknownComplaint(imported.id), imported, '63', 'recorded').recipients).toEqual([]);
  });
});
