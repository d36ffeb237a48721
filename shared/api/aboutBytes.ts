/** The header that says about how many bytes a file becomes that is made while it is sent. */
export const ABOUT_BYTES = 'x-about-bytes';
