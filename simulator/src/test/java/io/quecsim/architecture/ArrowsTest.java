package io.quecsim.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** Who may know whom. These rules are what holds it. */
class ArrowsTest {

    @Test
    void coreKnowsNothingOfTheWorldAroundIt() {
        House.holds(noClasses()
                .that()
                .resideInAPackage("io.quecsim.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quecsim.hal..",
                        "io.quecsim.simulator..",
                        "io.quecsim.profiles..",
                        "io.quecsim.webui..",
                        "io.netty..",
                        "com.fasterxml..",
                        "jssc..",
                        "com.sun.jna..",
                        "picocli..",
                        "java.net..",
                        "java.nio.channels..")
                .because("the language runs without a board, and an outside event reaches it only through its queue"));
    }

    @Test
    void bindingKnowsTheJdkOnly() {
        onlyOurs("io.quecsim.binding..", "io.quecsim.binding..");
    }

    @Test
    void halSeesOfCoreOnlyTimeAndTrace() {
        onlyOurs("io.quecsim.hal..", "io.quecsim.hal..", "io.quecsim.core.time..", "io.quecsim.core.trace..");
    }

    @Test
    void profilesAreDataAndALoader() {
        onlyOurs("io.quecsim.profiles..", "io.quecsim.profiles..");
    }

    @Test
    void theDashboardKnowsTheWireSchemaOnly() {
        onlyOurs("io.quecsim.webui..", "io.quecsim.webui..");
    }

    @Test
    void facesMeetOnTheBoard() {
        House.holds(ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("io.quecsim.simulator.quecpython..")
                .and()
                .haveSimpleNameEndingWith("Module")
                .should(notKnowAnotherFace())
                .because("faces never call faces: what two of them share belongs to the board or the modem"));
    }

    /** Classes in {@code room} may know of our packages only {@code allowed}; libraries are another rule's matter. */
    private static void onlyOurs(String room, String... allowed) {
        DescribedPredicate<JavaClass> forbidden = resideInAPackage("io.quecsim..")
                .and(not(resideInAnyPackage(allowed)))
                .as("of ours, but not in %s", String.join(", ", allowed));
        House.holds(noClasses().that().resideInAPackage(room).should().dependOnClassesThat(forbidden));
    }

    private static ArchCondition<JavaClass> notKnowAnotherFace() {
        DescribedPredicate<JavaClass> face =
                resideInAPackage("io.quecsim.simulator.quecpython..").and(simpleNameEndingWith("Module"));
        return new ArchCondition<>("not know another face") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !dependency.getTargetClass().equals(item))
                        .filter(dependency -> face.test(dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }
        };
    }
}
