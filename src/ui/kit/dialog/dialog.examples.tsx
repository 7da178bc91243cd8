import { useState } from 'react';
import { Button } from '../button/button';
import { Dialog } from './dialog';

function DialogExample({ side }: { readonly side: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {side ? 'Open the panel' : 'Open the dialog'}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Life cycle"
        closeLabel="Close"
        side={side}
      >
        <p>All the stages of a product, from the mine to the last use of its materials.</p>
      </Dialog>
    </>
  );
}

export const examples = [
  { name: 'sheet', element: <DialogExample side={false} /> },
  { name: 'side panel', element: <DialogExample side /> },
] as const;
