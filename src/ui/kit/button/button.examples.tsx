import { Icon } from '../icon/icon';
import { Button, ButtonLink } from './button';

export const examples = [
  { name: 'primary', element: <Button>Check the answer</Button> },
  { name: 'secondary', element: <Button variant="secondary">Try again</Button> },
  { name: 'quiet', element: <Button variant="quiet">Not now</Button> },
  { name: 'nothing to do', element: <Button aria-disabled>Answered</Button> },
  {
    name: 'link',
    element: (
      <ButtonLink href="#on">
        Start the course <Icon name="arrow-next" />
      </ButtonLink>
    ),
  },
] as const;
