import type { ReactNode } from 'react';
import { ScreenHeading } from './screen-heading';
import styles from './stand-in.module.css';

interface StandInProps {
  readonly title: string;
  /** Where the screen itself may still come to the same address: it takes the focus then. */
  readonly step?: string;
  readonly children: ReactNode;
}

/** What is shown in place of a screen, with a heading of its own. */
export const StandIn = ({ title, step, children }: StandInProps) => (
  <div className={styles.standIn}>
    <ScreenHeading title={title} step={step} />
    {children}
  </div>
);
