import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The text ends where the texts below it end.
  button: {
    minWidth: 'auto',
    marginRight: '-8px',
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** The command of a card: looks like a link, so that one sees it can be pressed. */
export const CardButton = ({ text, onPress }: { readonly text: string; readonly onPress: () => void }) => (
  <Button size="small" appearance="subtle" className={useStyles().button} onClick={onPress}>
    {text}
  </Button>
);
