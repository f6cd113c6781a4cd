export { defineJob, type JobDefinition, type JobRun } from './define-job.ts';
export { installQueue, startJobs, type JobRunner } from './start-jobs.ts';
