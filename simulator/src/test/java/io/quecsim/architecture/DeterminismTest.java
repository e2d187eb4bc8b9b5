package io.quecsim.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two runs of the same command are the same run: nothing below may read a clock, roll dice or race. */
class DeterminismTest {

    @Test
    void onlyOneRoomReadsTheWallClock() {
        House.holds(noClasses()
                .that()
                .resideOutsideOfPackage("io.quecsim.hal.host..")
                .should()
                .accessTargetWhere(House.wallClock())
                .because("time comes from core.time; the one room that knows the wall clock is hal.host"));
    }

    @Test
    void coreStartsNoThread() {
        House.holds(noClasses()
                .that()
                .resideInAPackage("io.quecsim.core..")
                .should()
                .accessTargetWhere(startsThreads())
                .because("script threads are frames, not Java threads"));
    }

    @Test
    void coreNeverSleeps() {
        House.holds(noClasses()
                .that()
                .resideInAPackage("io.quecsim.core..")
                .should()
                .accessTargetWhere(House.member("java.lang.Thread", "sleep"))
                .because("waiting is an event in the queue; who waits for the wall is the pacer of hal.host"));
    }

    @Test
    void coreRollsNoDiceOfItsOwn() {
        DescribedPredicate<JavaAccess<?>> unseeded = describe(
                "unseeded chance", access -> switch (access.getTargetOwner().getName()) {
                    case "java.lang.Math" -> access.getTarget().getName().equals("random");
                    case "java.util.Random", "java.util.SplittableRandom" -> House.isBare(access);
                    case "java.util.UUID" -> access.getTarget().getName().equals("randomUUID");
                    case "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom" -> true;
                    default -> false;
                });
        House.holds(noClasses()
                .that()
                .resideInAPackage("io.quecsim.core..")
                .should()
                .accessTargetWhere(unseeded)
                .because("chance comes from the run's seed"));
    }

    @Test
    void coreKeepsNoCollectionWithoutOrder() {
        House.holds(
                noClasses()
                        .that()
                        .resideInAPackage("io.quecsim.core..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.HashSet")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.IdentityHashMap")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.WeakHashMap")
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAPackage("java.lang.ref..")
                        .orShould()
                        .accessTargetWhere(iteratesHashMap())
                        .because(
                                "their order, or the moment they forget, differs from run to run; take a LinkedHashMap or a list"));
    }

    @Test
    void coreTakesNoOrderFromTheHost() {
        DescribedPredicate<JavaAccess<?>> saltedOrder = describe("an order the host chooses", access -> {
            String name = access.getTarget().getName();
            return switch (access.getTargetOwner().getName()) {
                case "java.util.stream.Collectors" -> name.equals("toSet") || name.equals("toUnmodifiableSet");
                case "java.lang.System" -> name.equals("identityHashCode");
                case "java.util.Collection" -> name.equals("parallelStream");
                default -> false;
            };
        });
        House.holds(noClasses()
                .that()
                .resideInAPackage("io.quecsim.core..")
                .should()
                .accessTargetWhere(saltedOrder));
    }

    /**
     * Looking up in a {@code HashMap} is harmless, walking it is not. Only a walk over a variable declared as {@code HashMap} is
     * seen here; a map that is walked should be declared as what it is.
     */
    private static DescribedPredicate<JavaAccess<?>> iteratesHashMap() {
        return House.member("java.util.HashMap", "keySet", "values", "entrySet", "forEach", "replaceAll");
    }

    private static DescribedPredicate<JavaAccess<?>> startsThreads() {
        Set<String> starters = Set.of(
                "java.util.Timer",
                "java.util.concurrent.Executors",
                "java.util.concurrent.ForkJoinPool",
                "java.util.concurrent.CompletableFuture",
                "java.util.concurrent.ThreadPoolExecutor",
                "java.util.concurrent.ScheduledThreadPoolExecutor");
        return describe("the start of a thread", access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getTarget().getName();
            return starters.contains(owner.getName())
                    || owner.isAssignableTo(Thread.class)
                            && (name.equals("<init>") || name.startsWith("start") || name.startsWith("of"));
        });
    }
}
