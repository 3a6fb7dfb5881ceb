interface ReasonFieldProps {
  label: string;
  value: string;
  isMissing: boolean;
  onChange: (value: string) => void;
}

export function ReasonField({ label, value, isMissing, onChange }: ReasonFieldProps) {
  return (
    <label className="mt-3 block">
      <span className="text-small font-[600]">{label}</span>
      <textarea
        rows={2}
        maxLength={2_000}
        value={value}
        aria-invalid={isMissing}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 block w-full max-w-[46rem] rounded-md border border-line-strong bg-surface px-3 py-2"
      />
    </label>
  );
}
