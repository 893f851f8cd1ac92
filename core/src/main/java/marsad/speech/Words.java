package marsad.speech;

import marsad.lang.Language;

/** The symbols and features that the speech stage asks the lattice for. */
final class Words {
    final int cue;
    final int reporting;
    final int relative;
    final int adverbial;
    final int adverb;
    final int entitled;
    final int carriesOn;
    final int deed;
    final int modal;
    final int act;
    final int notCue;
    final int notCuePhrase;
    final int present;
    final int future;
    final int past;
    final int that;
    final int prep;
    final int party;
    final int quote;
    final int time;
    final int medium;
    final int stop;
    final int opener;
    final int source;
    final int office;
    final int cueNoun;
    final int topic;
    final int given;
    final int common;
    final int thatNoun;
    final int finite;
    final int participle;
    final int masdar;
    final int and;
    final int bi;
    final int li;
    final int ka;
    final int first;
    final int acc;
    final int fem;
    final int pron;
    final int def;
    final int plural;
    final int dual;

    Words(Language language) {
        cue = language.symbol("cue");
        reporting = language.symbol("@cue");
        modal = language.symbol("modal");
        adverbial = language.symbol("adverbial");
        adverb = language.symbol("adverb");
        entitled = language.symbol("entitled");
        carriesOn = language.symbol("carries-on");
        deed = language.symbol("deed");
        relative = language.symbol("relative");
        act = language.symbol("act");
        notCue = language.symbol("notcue");
        notCuePhrase = language.symbol("notcue-phrase");
        future = language.feature("future");
        present = language.feature("present");
        past = language.feature("past");
        that = language.symbol("that");
        prep = language.symbol("prep");
        party = language.symbol("@party");
        quote = language.symbol("@quote");
        time = language.symbol("@time");
        medium = language.symbol("medium");
        stop = language.symbol("stop");
        opener = language.symbol("opener");
        source = language.symbol("source");
        office = language.symbol("office");
        cueNoun = language.symbol("cue-noun");
        common = language.symbol("common");
        thatNoun = language.symbol("that-noun");
        given = language.symbol("given");
        topic = language.symbol("topic");
        finite = language.feature("finite");
        participle = language.feature("participle");
        masdar = language.feature("masdar");
        and = language.feature("and");
        bi = language.feature("bi");
        li = language.feature("li");
        ka = language.feature("ka");
        first = language.feature("first");
        acc = language.feature("acc");
        fem = language.feature("fem");
        pron = language.feature("pron");
        def = language.feature("def");
        plural = language.feature("plural");
        dual = language.feature("dual");
    }

    /** A preposition written together with its noun. */
    int clitic(String preposition) {
        return switch (preposition) {
            case "bi" -> bi;
            case "li" -> li;
            default -> 0;
        };
    }
}
