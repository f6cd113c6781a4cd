export { route, type Route, type Handler, type RouteOptions } from './route.ts';
export { anyone, person, staff, type Permission } from './permission.ts';
export { html, redirect, json, bytes, problem, refused, type Reply } from './reply.ts';
export type { RequestContext, Upload, Viewer } from './request-context.ts';
export { createHttp, type Http } from './create-http.ts';
export { openApiOf } from './open-api.ts';
export { readForm, type FormFault, type FormReading } from './read-form.ts';
