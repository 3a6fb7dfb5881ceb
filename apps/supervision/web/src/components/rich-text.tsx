/** A sentence whose parts between ** are read first. */
export function RichText({ text }: { text: string }) {
  return text.split('**').map((part, index) =>
    index % 2 === 1 ? (
      <strong key={index} className="font-[640] text-ink">
        {part}
      </strong>
    ) : (
      part
    ),
  );
}
