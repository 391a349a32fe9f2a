package vn.unionledger.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The code of the core keeps its shape")
@AnalyzeClasses(packages = "vn.unionledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ShapeTest {
    @ArchTest
    static final ArchRule the_core_knows_no_container = noClasses()
            .that()
            .resideInAPackage("vn.unionledger.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "jakarta.persistence..",
                    "com.fasterxml..",
                    "tools.jackson..",
                    "java.sql..",
                    "javax.sql..");

    @ArchTest
    static final ArchRule only_shells_know_axon = noClasses()
            .that()
            .resideInAPackage("vn.unionledger.core..")
            .and(are("neither a shell (*Aggregate, *Act) nor a part of one", type -> !isShell(outermost(type))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("vn.unionledger.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_core_does_not_know_the_log = noClasses()
            .that()
            .resideInAPackage("vn.unionledger.core..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.unionledger.log..");

    @ArchTest
    static final ArchRule the_core_and_the_log_know_nothing_above_them = noClasses()
            .that()
            .resideInAnyPackage("vn.unionledger.core..", "vn.unionledger.log..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.unionledger.projections..", "vn.unionledger.api..", "vn.unionledger.ops..");

    @ArchTest
    static final ArchRule the_chain_needs_nothing_but_the_jdk = classes()
            .that()
            .resideInAPackage("vn.unionledger.core.chain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.unionledger.core.chain..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_core_reads_no_clock_and_rolls_no_dice = noClasses()
            .that()
            .resideInAPackage("vn.unionledger.core..")
            .should()
            .callMethodWhere(new DescribedPredicate<>("the time or chance is asked for") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return asksTimeOrChance(call);
                }
            });

    @ArchTest
    static final ArchRule null_is_checked_in_every_package = classes()
            .that()
            .resideInAnyPackage("vn.unionledger.core..", "vn.unionledger.log..")
            .should(new ArchCondition<>("be in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(
                            type, marked, type.getPackageName() + " has no package-info.java with @NullMarked"));
                }
            });

    private static boolean asksTimeOrChance(JavaMethodCall call) {
        String method = call.getTarget().getName();
        return switch (call.getTargetOwner().getName()) {
            case "java.time.Clock", "java.util.Random", "java.security.SecureRandom" -> true;
            case "java.util.concurrent.ThreadLocalRandom" -> true;
            case "java.lang.System" -> method.equals("currentTimeMillis") || method.equals("nanoTime");
            case "java.lang.Math" -> method.equals("random");
            case "java.util.UUID" -> method.equals("randomUUID");
            case String owner -> owner.startsWith("java.time.") && method.equals("now");
        };
    }

    private static boolean isShell(JavaClass type) {
        return type.getSimpleName().endsWith("Aggregate")
                || type.getSimpleName().endsWith("Act");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ShapeTest::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> condition) {
        return DescribedPredicate.describe(description, condition);
    }
}
