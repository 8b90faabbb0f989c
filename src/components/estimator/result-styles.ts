import { loadStyles } from '../styles/stylesheet.ts';
import styles from './result.css?url';

// Small, and there before anybody has typed. A page that shows a result from the start has them already.
if (document.querySelector('[data-estimator]') && !document.querySelector('link[rel="stylesheet"]'))
  void loadStyles(styles);
