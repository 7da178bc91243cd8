import '../styles/index.css';
import { applyDisplaySettings, readDisplaySettings } from '../ui/screens/settings/display-settings';
import { startCourse } from './start-course';

applyDisplaySettings(readDisplaySettings());
const root = document.getElementById('root');
if (root) void startCourse(root);
