import { ContinueScreen } from '../ui/screens/continue-screen';
import { LessonScreen } from '../ui/screens/lesson/lesson-screen';
import { ModuleScreen } from '../ui/screens/module/module-screen';

/** The screens of learning, one script: whoever opens one of them opens the others next. */
export const learningScreens = { ContinueScreen, LessonScreen, ModuleScreen };
