import type { Story } from '../../api/story-types';
import { Badge } from '../../components/badge';
import type { IconName } from '../../components/icon';
import { useStoryWords } from '../../i18n/story-words';

const icons: Readonly<Record<Story['versions'][number]['state'], IconName>> = {
  proposed: 'clock',
  published: 'check',
  declined: 'close',
  superseded: 'refresh',
  replaced: 'refresh',
  withdrawn: 'close',
};

/** What the newest version is, and whether the public reads anything of it. */
export function StoryState({ story: { versions, publicAddress, unfit } }: { story: Story }) {
  const words = useStoryWords();
  const [newest] = versions;
  if (newest === undefined) return null;
  const { state } = newest;
  const isHidden = unfit !== null && versions.some((version) => version.state === 'published');
  return (
    <span className="flex flex-wrap gap-1.5">
      <Badge icon={icons[state]} tone={state === 'published' ? 'good' : 'plain'}>
        {words.states[state]}
      </Badge>
      {state !== 'published' && publicAddress !== null && <Badge icon="check">{words.olderPublic}</Badge>}
      {isHidden && (
        <Badge icon="warning" tone="warning">
          {words.hidden}
        </Badge>
      )}
    </span>
  );
}
