/** Vite turns imported style sheets into linked files. */
declare module '*.css';
