import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  readonly text: string;
  /** Extensions, e.g. “.json”. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** False while another task runs. */
  readonly isEnabled: boolean;
}

/** A button that opens the file picker. The file stays on this computer. */
export const FileButton = ({ label, text, accept, onFile, isEnabled }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabledFocusable={!isEnabled} aria-label={label} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again after it was corrected.
          currentTarget.value = '';
        }}
      />
    </>
  );
};
