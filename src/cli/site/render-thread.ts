import { workerData } from 'node:worker_threads';
import { answerTasks } from '../answer-tasks.ts';
import { createRenderer, type RenderSetup, type Renderer, type RenderTask } from './render-task.ts';

const setup: RenderSetup = workerData;
let renderer: Promise<Renderer> | undefined;

answerTasks(async (task: RenderTask) => (await (renderer ??= createRenderer(setup)))(task));
