/** The largest file that is read, in bytes: 50 MB, twice what most mail servers let through. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;

/** The most pages of one document. An answer with its annexes has tens. */
export const MOST_PAGES = 500;

/** The most bytes that an archive (.docx, .odt) may hold unpacked. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

/** The most bytes that the streams of a PDF, pictures apart, may hold unpacked: the library reads 15 MB a second. */
export const MOST_PDF_UNPACKED_BYTES = 100 * 1024 * 1024;

/** The most characters of markup in one part: well over 500 pages of Word's own, and read in seconds. */
export const MOST_MARKUP = 16_000_000;

/** The most elements of one part: 500 pages, each word with its own formatting, have fewer. */
export const MOST_ELEMENTS = 1_000_000;

/** The most elements within one another. Word's own tables in text boxes in tables reach a hundred. */
export const MOST_NESTING = 4000;

/** The most characters of text that one letter may have: 500 pages of 4,000, closely printed. */
export const MOST_TEXT = 2_000_000;

/** The most attachments of one mail that are looked at, those of mails within it among them. */
export const MOST_ATTACHMENTS = 100;

/** The most lines of text in a mail, those of mails within it counted again: ten times 500 pages. */
export const MOST_MAIL_LINES = 250_000;
