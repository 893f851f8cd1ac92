/**
 * How does another program's model ask the record? The Model Context Protocol (2025-06-18) over standard input and output
 * or HTTP: a few tools, one for each question, that only read. Every fact comes with its words and its address, and words
 * of reports are data in fields of their own, never part of what the program itself says.
 */
@org.jspecify.annotations.NullMarked
package marsad.app.mcp;
