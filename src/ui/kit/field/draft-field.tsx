import { useState } from 'react';
import type { FieldFrame } from './field';
import { TextField } from './text-field';

interface DraftFieldProps extends FieldFrame {
  readonly value: string;
  /** What was typed, once the field is left or Enter pressed: nobody is told of an error while still typing. */
  readonly onCommit: (value: string) => void;
  readonly isNumber?: boolean;
}

/** One line of text or a whole number whose owner is told of it once it is complete. */
export function DraftField({ value, onCommit, isNumber = false, ...frame }: DraftFieldProps) {
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft !== undefined && draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  return (
    <TextField
      {...frame}
      inputMode={isNumber ? 'numeric' : undefined}
      autoComplete="off"
      spellCheck={false}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
