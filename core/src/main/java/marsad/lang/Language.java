package marsad.lang;

import java.util.Map;
import marsad.lexicon.BadData;
import marsad.lexicon.Lexicon;
import marsad.lexicon.Morphology;
import marsad.rule.RuleSet;
import marsad.text.Folding;

/**
 * A language: how its letters fold, how its words are built, its lexicon and its rules. Immutable; load it once and
 * share it.
 *
 * @param rules rule sets by the name of their file, without ending
 * @param frequency in how many of ten thousand reports a word stands, by its folded form without clitics; a word that is
 *     not in it is rarer than all that are
 * @param synonyms the group of a word, by its folded form, that translations and paraphrases use for others of its group
 */
public record Language(
        Folding folding,
        Morphology morphology,
        Lexicon lexicon,
        Map<String, RuleSet> rules,
        Map<String, Integer> frequency,
        Map<String, String> synonyms) {
    public Language {
        rules = Map.copyOf(rules);
        frequency = Map.copyOf(frequency);
        synonyms = Map.copyOf(synonyms);
    }

    /** The rules of one file. */
    public RuleSet rules(String name) {
        RuleSet set = rules.get(name);
        if (set == null) {
            throw new BadData(name + ".rule", 0, "the language has no such rule file");
        }
        return set;
    }

    /** The number of a lexicon class or kind of mention. */
    public int symbol(String name) {
        return lexicon.symbols().find(name);
    }

    /** The bit of a morphological feature. */
    public int feature(String name) {
        return morphology.feature(name);
    }
}
