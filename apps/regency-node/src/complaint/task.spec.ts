import { describe, expect, it } from '@jest/globals';
import { allDone, openAgain, ownDone, passedOn, type Task } from './task.js';

const lead: Task = { participant: '63.71', lead: true, task: 'open' };
const other: Task = { participant: '63.03', lead: false, task: 'open' };
const statesOf = (tasks: readonly Task[]) => tasks.map(({ participant, task }) => `${participant} ${task}`);

describe('the tasks of a joint disposition', () => {
  it('are closed by each participant for itself', () => {
    expect(statesOf(ownDone([lead, other], '63.03', []))).toEqual(['63.71 open', '63.03 done']);
  });

  it('can be waived by the lead, and by nobody else', () => {
    expect(statesOf(ownDone([lead, other], '63.71', ['63.03']))).toEqual(['63.71 done', '63.03 waived']);
    expect(statesOf(ownDone([lead, other], '63.03', ['63.71']))).toEqual(['63.71 open', '63.03 done']);
  });

  it('are all closed when the reporter closes the complaint, and all open when it is reopened', () => {
    expect(statesOf(allDone([lead, other]))).toEqual(['63.71 done', '63.03 done']);
    expect(statesOf(openAgain(allDone([lead, other])))).toEqual(['63.71 open', '63.03 open']);
  });
});

describe('a task that is passed on', () => {
  it('makes the receiver the lead when the lead passes it on, or when there was no task yet', () => {
    expect(passedOn([lead, other], '63.71', '63')).toEqual([other, { participant: '63', lead: true, task: 'open' }]);
    expect(passedOn([], '63.71', '63')).toEqual([{ participant: '63', lead: true, task: 'open' }]);
  });

  it('leaves the lead where it is when another passes on its part', () => {
    expect(passedOn([lead, other], '63.03', '63')).toEqual([lead, { participant: '63', lead: false, task: 'open' }]);
  });

  it('becomes one with the task that the receiver has already', () => {
    expect(passedOn([lead, other], '63.03', '63.71')).toEqual([lead]);
  });
});
