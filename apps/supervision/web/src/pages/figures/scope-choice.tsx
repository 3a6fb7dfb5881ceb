import { Segmented } from '../../components/segmented';
import { useMessages } from '../../i18n/language';
import { scopes } from '../overview/overview-search';
import { chosenWord, saidWord } from './chosen-word';

interface ScopeChoiceProps {
  /** As the address says it. */
  scope: string | undefined;
  onChoose: (scope: string | undefined) => void;
}

export function ScopeChoice({ scope, onChoose }: ScopeChoiceProps) {
  const messages = useMessages();
  return (
    <Segmented
      label={messages.scope}
      value={chosenWord(scopes, scope)}
      options={scopes.map((value) => ({
        value,
        label: messages.scopes[value],
        hint: messages.scopesExplained[value],
      }))}
      onChoose={(value) => onChoose(saidWord(scopes, value))}
    />
  );
}
