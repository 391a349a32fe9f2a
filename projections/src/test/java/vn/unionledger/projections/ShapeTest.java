package vn.unionledger.projections;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The code of the projections keeps its shape")
@AnalyzeClasses(packages = "vn.unionledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ShapeTest {
    private static final String OURS = "vn.unionledger.projections.";
    private static final Set<String> SHARED = Set.of("asof", "entries", "feed");

    @ArchTest
    static final ArchRule facts_are_read_and_nothing_is_asked_for = noClasses()
            .that()
            .resideInAPackage("vn.unionledger.projections..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are commands, aggregates or acts") {
                @Override
                public boolean test(JavaClass type) {
                    String name = outermost(type).getSimpleName();
                    return type.getPackageName().startsWith("vn.unionledger.core")
                            && (name.endsWith("Command") || name.endsWith("Aggregate") || name.endsWith("Act"));
                }
            });

    @ArchTest
    static final ArchRule no_command_framework = noClasses()
            .that()
            .resideInAPackage("vn.unionledger.projections..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "jakarta.persistence..", "vn.unionledger.log.axon..");

    @ArchTest
    static final ArchRule no_projection_sees_another = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    if (!type.getPackageName().startsWith(OURS)) {
                        return SliceIdentifier.ignore();
                    }
                    String question = type.getPackageName().substring(OURS.length());
                    return SHARED.contains(question) ? SliceIdentifier.ignore() : SliceIdentifier.of(question);
                }

                @Override
                public String getDescription() {
                    return "one slice for each question";
                }
            })
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule null_is_checked_in_every_package = classes()
            .that()
            .resideInAPackage("vn.unionledger.projections..")
            .should(new com.tngtech.archunit.lang.ArchCondition<>("be in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                    events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(
                            type,
                            type.getPackage().isAnnotatedWith(NullMarked.class),
                            type.getPackageName() + " has no package-info.java with @NullMarked"));
                }
            });

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ShapeTest::outermost).orElse(type);
    }
}
