import type { ComponentPropsWithRef } from 'react';
import styles from './button.module.css';

/** How a button, or a link that looks like one, is drawn. */
export interface ButtonLook {
  /** `primary`: the one way on; `secondary`: another action; `quiet`: an action beside text. */
  readonly variant?: 'primary' | 'secondary' | 'quiet';
}

type Native<Tag extends 'a' | 'button'> = Omit<ComponentPropsWithRef<Tag>, 'className' | 'style'>;

/** A button. To keep its focus while it has nothing to do, give it `aria-disabled` instead of `disabled`. */
export function Button({ variant = 'primary', type = 'button', ...rest }: Native<'button'> & ButtonLook) {
  return <button {...rest} type={type} className={styles.button} data-variant={variant} />;
}

/** A link that leads on and looks like a button. */
export function ButtonLink({ variant = 'primary', children, ...rest }: Native<'a'> & ButtonLook) {
  return (
    <a {...rest} className={styles.button} data-variant={variant}>
      {children}
    </a>
  );
}
