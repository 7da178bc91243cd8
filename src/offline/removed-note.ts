/** The note that the learner has removed the course from this device, or erased everything on it: it is not brought back unasked. */
export const REMOVED_NOTE = 'circular-ict-procurement.offline';
