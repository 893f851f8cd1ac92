package marsad.lang.ar;

import marsad.lexicon.StemKind;

/** Kinds of stem: which prefixes one admits, and which endings. */
enum StemType {
    /** As it stands; only "and" before it. */
    EXACT(Feature.AND.bit(), 0, bare()),
    /** A number word: the article and prepositions before it, nothing after. */
    NUMERAL(prepositions() | Feature.DEF.bit(), 0, bare()),
    /** A name: prepositions before it, nothing after. */
    NAME(prepositions(), 0, bare()),
    /** A name without the article it is always written with. */
    NAME_DEF(prepositions() | Feature.DEF.bit(), Feature.DEF.bit(), bare()),
    /** The conjunction "that" with its pronouns; with li- and ka- it means "because" and "as if", which bring no speech. */
    THAT(
            Feature.AND.bit() | Feature.BI.bit(),
            0,
            new Endings().add("").add("ما").pronouns("")),
    NOUN(
            prepositions() | Feature.DEF.bit(),
            0,
            new Endings()
                    .add("")
                    .add("ا", Feature.ACC)
                    .add("ين", Feature.PLURAL)
                    .add("ون", Feature.PLURAL)
                    .add("ان", Feature.DUAL)
                    .add("ات", Feature.PLURAL)
                    .add("و", Feature.PLURAL)
                    .add("ي", Feature.PLURAL)
                    .pronouns("")
                    .pronouns("ات", Feature.PLURAL)
                    .pronouns("ي", Feature.PLURAL)),
    /** A noun that ends in teh marbuta, without it. */
    NOUN_TEH(
            prepositions() | Feature.DEF.bit(),
            0,
            new Endings()
                    .add("ه", Feature.FEM)
                    .add("تين", Feature.DUAL, Feature.FEM)
                    .add("تان", Feature.DUAL, Feature.FEM)
                    .add("تي", Feature.DUAL, Feature.FEM)
                    .add("تا", Feature.DUAL, Feature.FEM)
                    .add("ات", Feature.PLURAL, Feature.FEM)
                    .pronouns("ت", Feature.FEM)
                    .pronouns("ات", Feature.PLURAL, Feature.FEM)),
    ADJECTIVE(
            prepositions() | Feature.DEF.bit(),
            0,
            new Endings()
                    .add("")
                    .add("ه", Feature.FEM)
                    .add("ا", Feature.ACC)
                    .add("ين", Feature.PLURAL)
                    .add("ون", Feature.PLURAL)
                    .add("ان", Feature.DUAL)
                    .add("ات", Feature.PLURAL, Feature.FEM)
                    .add("تين", Feature.DUAL, Feature.FEM)
                    .add("تان", Feature.DUAL, Feature.FEM)
                    .add("و", Feature.PLURAL)
                    .add("ي", Feature.PLURAL)),
    PAST(
            Feature.AND.bit(),
            0,
            new Endings()
                    .add("")
                    .add("ت", Feature.FEM)
                    .add("ا", Feature.DUAL)
                    .add("تا", Feature.DUAL, Feature.FEM)
                    .add("وا", Feature.PLURAL)
                    .add("ن", Feature.PLURAL, Feature.FEM)
                    .pronouns("")
                    .pronouns("ت", Feature.FEM)
                    .pronouns("و", Feature.PLURAL)),
    /** A past verb that ends in a long vowel, without it. */
    PAST_WEAK(
            Feature.AND.bit(),
            0,
            new Endings()
                    .add("ا")
                    .add("ي")
                    .add("ت", Feature.FEM)
                    .add("ات", Feature.FEM)
                    .add("يت", Feature.FEM)
                    .add("تا", Feature.DUAL, Feature.FEM)
                    .add("يا", Feature.DUAL)
                    .add("وا", Feature.PLURAL)
                    .add("اوا", Feature.PLURAL)
                    .pronouns("ا")
                    .pronouns("ت", Feature.FEM)
                    .pronouns("و", Feature.PLURAL)),
    PRESENT(
            Feature.AND.bit() | Feature.LI.bit() | verbPrefix(),
            Feature.PRESENT.bit(),
            new Endings()
                    .add("")
                    .add("ون", Feature.PLURAL)
                    .add("وا", Feature.PLURAL)
                    .add("ان", Feature.DUAL)
                    .add("ا", Feature.DUAL)
                    .add("ن", Feature.PLURAL, Feature.FEM)
                    .pronouns("")
                    .pronouns("ون", Feature.PLURAL)),
    /** A present verb that ends in a long vowel, without it. */
    PRESENT_WEAK(
            Feature.AND.bit() | Feature.LI.bit() | verbPrefix(),
            Feature.PRESENT.bit(),
            new Endings()
                    .add("و")
                    .add("ي")
                    .add("ا")
                    .add("ون", Feature.PLURAL)
                    .add("وا", Feature.PLURAL)
                    .add("وان", Feature.DUAL)
                    .add("يان", Feature.DUAL)
                    .pronouns("و")
                    .pronouns("ي")
                    .pronouns("ا")),
    PARTICIPLE(
            prepositions() | Feature.DEF.bit(),
            0,
            new Endings()
                    .add("")
                    .add("ا", Feature.ACC)
                    .add("ه", Feature.FEM)
                    .add("ين", Feature.PLURAL)
                    .add("ون", Feature.PLURAL)
                    .add("ان", Feature.DUAL)
                    .add("ات", Feature.PLURAL, Feature.FEM)
                    .add("تين", Feature.DUAL, Feature.FEM)
                    .add("تان", Feature.DUAL, Feature.FEM)),
    /** A participle that ends in yeh, without it. */
    PARTICIPLE_WEAK(
            prepositions() | Feature.DEF.bit(),
            0,
            new Endings()
                    .add("ي")
                    .add("")
                    .add("يا", Feature.ACC)
                    .add("يه", Feature.FEM)
                    .add("ين", Feature.PLURAL)
                    .add("ون", Feature.PLURAL)
                    .add("يان", Feature.DUAL)
                    .add("يين", Feature.DUAL)
                    .add("يتين", Feature.DUAL, Feature.FEM)),
    MASDAR(
            prepositions() | Feature.DEF.bit(),
            0,
            new Endings().add("").add("ا", Feature.ACC).pronouns("")),
    /** A verbal noun that ends in teh marbuta, without it. */
    MASDAR_TEH(prepositions() | Feature.DEF.bit(), 0, new Endings().add("ه").pronouns("ت"));

    final StemKind kind;

    StemType(int admitted, int required, Endings endings) {
        kind = new StemKind(admitted, required, endings.features());
    }

    private static int prepositions() {
        return Feature.AND.bit() | Feature.BI.bit() | Feature.LI.bit() | Feature.KA.bit();
    }

    /** What the prefixes of a present verb say. */
    private static int verbPrefix() {
        return Feature.PRESENT.bit()
                | Feature.FINITE.bit()
                | Feature.FUTURE.bit()
                | Feature.FIRST.bit()
                | Feature.FEM.bit();
    }

    private static Endings bare() {
        return new Endings().add("");
    }
}
