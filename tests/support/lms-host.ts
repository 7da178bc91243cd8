import { createStrictLms, type StrictLms, type StrictLmsInput } from './strict-lms';

/** How a test launches the course from the page of the stand-in LMS. */
export interface Launch extends StrictLmsInput {
  readonly version: '1.2' | '2004';
  readonly opens: 'frame' | 'popup';
}

declare global {
  interface Window {
    launchCourse: (launch: Launch) => void;
    lms: StrictLms;
  }
}

window.launchCourse = ({ version, opens, ...input }) => {
  const lms = createStrictLms(version, input);
  window.lms = lms;
  Reflect.set(window, version === '1.2' ? 'API' : 'API_1484_11', lms.api);
  if (opens === 'popup') window.open('/course/index.html', 'course', 'width=900,height=700');
  else {
    const frame = document.createElement('iframe');
    frame.src = '/course/index.html';
    frame.title = 'Course';
    document.body.append(frame);
  }
};
