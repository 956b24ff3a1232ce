import {
  ActionIcon,
  Badge,
  Button,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Menu,
  Modal,
  NumberInput,
  Select,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { i18n } from '#renderer/i18n/setup.ts';

/** The name of the cross of dialogs and toasts, in the language of the moment: the theme asks at each draw. */
const closeButton = () => ({ 'aria-label': i18n.t('common:close') });

/** The component library on our tokens: one palette, small radius, dense controls, no motion where none is wanted. */
export const theme = createTheme({
  primaryColor: 'tide',
  primaryShade: { light: 8, dark: 4 },
  // Filled in our colour: dark text on the dark theme's bright shade. autoContrast only looks at the light theme's shade.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    const ours = input.variant === 'filled' && (input.color === undefined || input.color === 'tide');
    return ours ? { ...colors, color: 'var(--on-accent)' } : colors;
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'sm',
  fontFamily: 'var(--face)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '12.5px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: { fontFamily: 'var(--face)', fontWeight: '650' },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  colors: {
    tide: [
      '#e9f6f9',
      '#d3ebf1',
      '#a8d8e3',
      '#7cc6d7',
      '#62c4d8',
      '#3ea9c2',
      '#2b95ae',
      '#187a91',
      '#0e687d',
      '#0a5062',
    ],
    dark: [
      '#e4e9ef',
      '#c3ccd6',
      '#9aa7b6',
      '#6a7787',
      '#3a4450',
      '#2b333e',
      '#1c222a',
      '#181d24',
      '#13181e',
      '#11151a',
    ],
  },
  components: {
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', color: 'gray' },
      vars: (_theme, { variant }) => ({ root: variant === 'subtle' ? { '--ai-color': 'var(--dim)' } : {} }),
    }),
    Badge: Badge.extend({ defaultProps: { tt: 'none', fw: 600, radius: 'xs' } }),
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    // Scroll is never locked: the page itself does not scroll, and the lock would add style tags of its own.
    Modal: Modal.extend({
      defaultProps: { lockScroll: false, centered: true, radius: 'lg', transitionProps: { duration: 120 } },
    }),
    ModalRoot: { defaultProps: { lockScroll: false, radius: 'lg', transitionProps: { duration: 120 } } },
    ModalOverlay: { defaultProps: { color: '#0b1118', backgroundOpacity: 0.4 } },
    // The dialog's heading line is no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    ModalCloseButton: { defaultProps: closeButton },
    // Below a title the library greys the text beyond what can be read on white.
    Notification: {
      defaultProps: () => ({ closeButtonProps: closeButton(), styles: { description: { color: 'var(--text)' } } }),
    },
    // A menu has only items for children (ARIA), so its first item takes the focus instead of an empty box before it.
    Menu: Menu.extend({
      defaultProps: { shadow: 'md', transitionProps: { duration: 80 }, withInitialFocusPlaceholder: false },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    NumberInput: NumberInput.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend({ defaultProps: { size: 'xs', allowDeselect: false, checkIconPosition: 'right' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
  },
});

const shared = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--dim)',
  '--mantine-color-placeholder': 'var(--dim)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--border)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

/** The library's own colour variables, answered by our tokens in both themes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
