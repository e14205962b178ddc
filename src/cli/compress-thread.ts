import { workerData } from 'node:worker_threads';
import { answerTasks } from './answer-tasks.ts';
import { compressFiles, type CompressSetup } from './compress-files.ts';

const setup: CompressSetup = workerData;

answerTasks(async (files: readonly string[]) => compressFiles(setup, files));
