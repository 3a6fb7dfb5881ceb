import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { JointHandling, JointTask } from '../../api/types';
import { Badge } from '../../components/badge';
import { Select } from '../../components/select';
import { useFormat } from '../../format/format-context';
import { useJointHandlingWords } from '../../i18n/joint-handling-words';
import { useMe } from '../../shell/me';
import { DayField, TextForm } from '../meetings/text-form';
import { jointKey, stepsOf, writeJointHandling } from './joint-handlings';

const looks = {
  open: { icon: 'clock', tone: 'plain' },
  done: { icon: 'check', tone: 'good' },
  dropped: { icon: 'close', tone: 'plain' },
} as const;

/** Whose tasks there are, and what became of each. */
export function JointTasks({ handling }: { handling: JointHandling }) {
  const words = useJointHandlingWords();
  const { role } = useMe();
  const [isAdding, setIsAdding] = useState(false);
  const maySet = role === 'province-supervisor' && handling.closedAt === null;
  return (
    <section aria-labelledby="tasks" className="panel p-4 sm:p-6" data-testid="joint-tasks">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="tasks" className="text-lead font-[660]">
          {words.tasks}
        </h2>
        {maySet && !isAdding && (
          <button type="button" className="button no-print" onClick={() => setIsAdding(true)}>
            {words.addTask}
          </button>
        )}
      </div>
      {isAdding && <TaskForm handling={handling} onClose={() => setIsAdding(false)} />}
      {handling.tasks.length === 0 && <p className="mt-1 text-small text-ink-soft">{words.noTasks}</p>}
      <ul>
        {handling.tasks.map((task) => (
          <Task key={task.number} task={task} handling={handling} maySet={maySet} />
        ))}
      </ul>
    </section>
  );
}

interface TaskProps {
  task: JointTask;
  handling: JointHandling;
  maySet: boolean;
}

function Task({ task, handling, maySet }: TaskProps) {
  const words = useJointHandlingWords();
  const format = useFormat();
  const queries = useQueryClient();
  const [step, setStep] = useState<'done' | 'reopened' | 'dropped' | null>(null);
  const { number, participant, text, due, state, isOverdue, last, canBeDone } = task;
  const steps = maySet ? stepsOf(task) : canBeDone ? (['done'] as const) : [];
  const send = async (said: string) => {
    if (step === null) return;
    await writeJointHandling(handling.id, `tasks/${number}/${step}`, { text: said });
    await queries.invalidateQueries({ queryKey: jointKey });
  };
  return (
    <li data-testid="task" data-number={number} data-state={state} className="border-b border-line py-3 last:border-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-ink-soft">
        <Badge icon={looks[state].icon} tone={looks[state].tone}>
          {words.taskStates[state]}
        </Badge>
        {isOverdue && (
          <Badge icon="warning" tone="alarm">
            {words.overdue}
          </Badge>
        )}
        <span>{participant.name}</span>
        <span>{words.dueOn(format.day(due))}</span>
      </div>
      <p lang="id" className="mt-1 font-[560] wrap-anywhere whitespace-pre-line">
        {text}
      </p>
      {last !== null && (
        <p className="mt-1 border-l-2 border-line-strong pl-3 text-small">
          <span lang="id" className="block wrap-anywhere whitespace-pre-line">
            {last.text}
          </span>
          <span className="text-note text-ink-soft">{words.saidOf(last.by, format.dateTime(last.at))}</span>
        </p>
      )}
      {step === null && steps.length > 0 && (
        <div className="no-print mt-2 flex flex-wrap gap-2">
          {steps.map((one) => (
            <button key={one} type="button" className="button" onClick={() => setStep(one)}>
              {words.steps[one]}
            </button>
          ))}
        </div>
      )}
      {step !== null && (
        <TextForm
          name={words.steps[step]}
          label={words.stepTexts[step]}
          words={words}
          onSubmit={send}
          onClose={() => setStep(null)}
        />
      )}
    </li>
  );
}

function TaskForm({ handling, onClose }: { handling: JointHandling; onClose: () => void }) {
  const words = useJointHandlingWords();
  const queries = useQueryClient();
  const [participant, setParticipant] = useState<string | undefined>(undefined);
  const [due, setDue] = useState('');
  const send = async (text: string) => {
    await writeJointHandling(handling.id, 'tasks', { participant: participant ?? '', text, due });
    await queries.invalidateQueries({ queryKey: jointKey });
  };
  return (
    <TextForm name={words.addTask} label={words.task} words={words} onSubmit={send} onClose={onClose}>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={words.forWhom}
          anyLabel={words.chooseWho}
          value={participant}
          options={[handling.lead, ...handling.members].map(({ code, name }) => ({ value: code, label: name }))}
          onChoose={setParticipant}
          className="w-64 max-w-full"
        />
        <DayField label={words.due} value={due} onChange={setDue} />
      </div>
    </TextForm>
  );
}
