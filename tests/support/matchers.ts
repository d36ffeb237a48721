import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// Fluent renders slowly under jsdom on a busy machine; one second is too short a patience for findBy.
configure({ asyncUtilTimeout: 8_000 });
