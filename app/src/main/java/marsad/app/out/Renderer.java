package marsad.app.out;

/** A way to write a document. Called block by block in order. */
interface Renderer {
    void heading(Block.Heading heading);

    void para(Block.Para para);

    void facts(Block.Facts facts);

    void table(Block.Table table);

    void picture(Block.Picture picture);

    void sources(Block.Sources sources);
}
