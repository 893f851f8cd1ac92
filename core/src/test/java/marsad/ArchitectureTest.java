package marsad;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beFinal;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the shape of core: which package may know which. */
class ArchitectureTest {
    /** From the bottom up: a package knows those before it, and nothing after. */
    private static final List<String> FOUNDATION = List.of("model", "text", "lexicon", "rule", "lang", "clause");

    /** Read one article, or many; they meet in {@code model} and do not know each other. */
    private static final List<String> STAGES = List.of(
            "clean", "time", "quantity", "actor", "speech", "act", "figure", "pledge", "position", "story", "record");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("marsad");

    @Test
    void noPackageIsPartOfACycle() {
        slices().matching("marsad.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> known = new TreeSet<>(FOUNDATION);
        known.addAll(STAGES);
        Set<String> found = CORE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("marsad."))
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).containsAll(found);
    }

    @TestFactory
    Stream<DynamicTest> aFoundationKnowsOnlyWhatLiesBelowIt() {
        return FOUNDATION.stream().map(name -> {
            List<String> above = new ArrayList<>(FOUNDATION.subList(FOUNDATION.indexOf(name) + 1, FOUNDATION.size()));
            above.addAll(STAGES);
            return DynamicTest.dynamicTest(name, () -> doesNotKnow(name, above));
        });
    }

    @TestFactory
    Stream<DynamicTest> stagesDoNotKnowEachOther() {
        return STAGES.stream().map(name -> {
            List<String> others = new ArrayList<>(STAGES);
            others.remove(name);
            if (name.equals("record")) {
                others.remove("story"); // the record of a relation is made of stories
            }
            return DynamicTest.dynamicTest(name, () -> doesNotKnow(name, others));
        });
    }

    private static void doesNotKnow(String name, List<String> others) {
        noClasses()
                .that()
                .resideInAPackage("marsad." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(o -> "marsad." + o + "..").toArray(String[]::new))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("marsad")
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void coreNeedsTheJdkAndIcuOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("marsad..", "java..", "com.ibm.icu..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void coreTouchesNothingOutsideMemory() {
        noClasses()
                .should()
                .dependOnClassesThat(outside("java.net", "java.nio.file", "java.sql", "java.util.logging"))
                .check(CORE);
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CORE);
    }

    @Test
    void coreUsesNoBacktrackingPatterns() {
        noClasses().should().dependOnClassesThat(outside("java.util.regex")).check(CORE);
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    @Test
    void nothingStaticIsMutable() {
        fields().that().areStatic().should(beFinal()).check(CORE);
        // A static final array could be written to: it stays inside its class.
        fields().that()
                .areStatic()
                .and()
                .haveNameNotStartingWith("$")
                .and()
                .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                .should()
                .bePrivate()
                .allowEmptyShould(true)
                .check(CORE);
    }
}
