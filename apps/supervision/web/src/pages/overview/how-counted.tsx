import { useMessages } from '../../i18n/language';

export function HowCounted() {
  const messages = useMessages();
  return (
    <section aria-labelledby="how-counted" className="panel self-start p-5 [grid-area:method] sm:p-6 wide:self-stretch">
      <h2 id="how-counted" className="text-lead font-[660]">
        {messages.howCounted}
      </h2>
      <dl className="method-grid mt-3 text-small">
        {messages.howCountedItems.map(([term, meaning]) => (
          <div key={term}>
            <dt className="font-[620]">{term}</dt>
            <dd className="text-ink-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
