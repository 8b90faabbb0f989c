import { loadStyles } from '../styles/stylesheet.ts';
import styles from './result.css?url';

// Small, and there before anybody has typed.
if (document.querySelector('[data-estimator]')) void loadStyles(styles);
