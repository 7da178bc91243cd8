import { Field, type FieldFrame } from './field';

interface FileFieldProps extends FieldFrame {
  /** Kinds of files, as the attribute has them. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  /** On a phone the camera opens at once. */
  readonly opensCamera?: boolean;
  /** Called with no file when the choice was taken back. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** One or several files of this device. */
export function FileField({ accept, isMultiple, opensCamera, onFiles, ...frame }: FileFieldProps) {
  return (
    <Field {...frame}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept={accept}
          multiple={isMultiple}
          capture={opensCamera ? 'environment' : undefined}
          onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
        />
      )}
    </Field>
  );
}
