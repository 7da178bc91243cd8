import '../styles/index.css';
import { startCourse } from './start-course';

const root = document.getElementById('root');
if (root) void startCourse(root);
