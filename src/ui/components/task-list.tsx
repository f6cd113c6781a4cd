import { useHref } from '../page/use-href.ts';
import { useWords } from '../page/use-words.ts';
import { Badge } from './badge.tsx';
import { Heading, type HeadingLevel } from './heading.tsx';

/** How far a task is. */
export type TaskStatus = 'notStarted' | 'inProgress' | 'done' | 'notNeeded' | 'blocked';

/** Props of `TaskList`. */
export interface TaskListProps {
  readonly level?: HeadingLevel | undefined;
  readonly sections: readonly {
    readonly title: string;
    readonly items: readonly {
      readonly title: string;
      /** Path without language prefix; without one the task cannot be opened. */
      readonly href?: string | undefined;
      readonly hint?: string | undefined;
      readonly status: TaskStatus;
    }[];
  }[];
}

const kinds = { notStarted: 'neutral', inProgress: 'info', done: 'success', notNeeded: 'neutral', blocked: 'neutral' } as const;

/** What is to be done, in sections, with the state of each task. */
export function TaskList({ sections, level }: TaskListProps) {
  const href = useHref();
  const words = useWords();
  return (
    <ol class="g-tasks">
      {sections.map((section, index) => (
        <li class="g-tasks__section" key={section.title}>
          <Heading level={level ?? 2} class="kern-heading-medium"><span class="g-tasks__number">{index + 1}.</span> {section.title}</Heading>
          <ul class="g-tasks__items">
            {section.items.map((item) => (
              <li class="g-tasks__item" key={item.title}>
                <span class="g-tasks__title">
                  {item.href === undefined ? <span class="kern-body">{item.title}</span> : <a class="kern-link kern-link--no-visited-state g-stretched" href={href(item.href)}>{item.title}</a>}
                  {item.hint ? <span class="g-tasks__hint">{item.hint}</span> : null}
                </span>
                <Badge kind={kinds[item.status]}>{words.tasks[item.status]}</Badge>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
