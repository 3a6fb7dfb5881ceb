interface RulePanelProps {
  title: string;
  /** As the server says them, in Indonesian. */
  sentences: readonly string[];
}

/** By what rule something is said: whoever doubts a figure reads how it came about. */
export function RulePanel({ title, sentences }: RulePanelProps) {
  return (
    <section aria-labelledby="rule" className="panel mt-6 p-5 sm:p-6" data-testid="rule">
      <h2 id="rule" className="text-lead font-[660]">
        {title}
      </h2>
      <ol lang="id" className="mt-2 grid max-w-[76rem] list-decimal gap-1.5 pl-5 text-small">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}
