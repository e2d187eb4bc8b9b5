package io.quecsim.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The classes of all modules, read once, and the words the rules of this package are written in. */
final class House {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.quecsim");

    private static final Set<String> CLOCK_CLASSES = Set.of(
            "java.time.Instant",
            "java.time.Clock",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime");

    private House() {}

    /** Checks {@code rule}; a rule about a package that has no class yet holds. */
    static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    /** An access to a member named {@code names} (constructors are {@code <init>}) of the class {@code owner}. */
    static DescribedPredicate<JavaAccess<?>> member(String owner, String... names) {
        Set<String> wanted = Set.of(names);
        return describe(
                owner + "." + String.join("/", names),
                access -> access.getTargetOwner().getName().equals(owner)
                        && (wanted.isEmpty()
                                || wanted.contains(access.getTarget().getName())));
    }

    /** Any way to learn the time of the machine the simulator runs on. */
    static DescribedPredicate<JavaAccess<?>> wallClock() {
        return describe("the wall clock", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return switch (owner) {
                case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
                case "java.util.Date" -> isBare(access);
                case "java.util.Calendar" -> name.equals("getInstance");
                case "java.util.GregorianCalendar" -> isBare(access);
                default -> CLOCK_CLASSES.contains(owner) && (name.equals("now") || name.startsWith("system"));
            };
        });
    }

    /** True for {@code new X()}: a constructor without arguments. */
    static boolean isBare(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith(".<init>()");
    }
}
