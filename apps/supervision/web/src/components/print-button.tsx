import { useMessages } from '../i18n/language';
import { Icon } from './icon';

export function PrintButton() {
  const messages = useMessages();
  return (
    <button type="button" className="button no-print max-sm:hidden" onClick={() => window.print()}>
      <Icon name="print" />
      {messages.print}
    </button>
  );
}
