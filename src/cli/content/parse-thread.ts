import { answerTasks } from '../answer-tasks.ts';
import { parseFiles } from './parse-task.ts';

answerTasks(parseFiles);
