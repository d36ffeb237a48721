import { Button, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { FrameContext } from './frameContext';
import type { Task } from './hostProtocol';
import { type FrameActions, TabFrame } from './TabFrame';
import type { HostText } from './text';

interface Props {
  task: Task;
  context: FrameContext;
  actions: FrameActions;
  text: HostText;
}

const USUAL_WIDTH = 600;
const USUAL_HEIGHT = 400;

/** A page of the app in a dialog, as a tab asked for it. */
export function TaskDialog({ task, context, actions, text }: Props) {
  return (
    <Dialog open onOpenChange={() => actions.closeDialog(undefined)}>
      <DialogSurface style={{ maxWidth: `min(${task.width ?? USUAL_WIDTH}px, calc(100vw - 24px))` }}>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={text.close}
                onClick={() => actions.closeDialog(undefined)}
              />
            }
          >
            {task.title}
          </DialogTitle>
          <DialogContent style={{ display: 'flex', height: `min(${task.height ?? USUAL_HEIGHT}px, 70vh)` }}>
            <TabFrame
              title={task.title}
              name={task.title}
              address={task.url}
              context={context}
              actions={actions}
              text={text}
            />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
