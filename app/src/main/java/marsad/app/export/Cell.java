package marsad.app.export;

/** What the cells of a column hold. */
enum Cell {
    WORDS,
    WHOLE,
    NUMBER
}
