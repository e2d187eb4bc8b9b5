package io.quecsim.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Habits of the house that a compiler does not see. */
class HabitsTest {

    private static final Set<String> NAMES_THAT_SAY_NOTHING =
            Set.of("util", "utils", "impl", "manager", "managers", "model", "common", "helper", "helpers", "misc");

    /** Static fields of these types are state of the whole JVM, whatever {@code final} says. */
    private static final List<Class<?>> MUTABLE = List.of(
            java.util.AbstractCollection.class,
            java.util.AbstractMap.class,
            java.util.BitSet.class,
            java.util.Random.class,
            java.util.concurrent.atomic.AtomicBoolean.class,
            java.util.concurrent.atomic.AtomicInteger.class,
            java.util.concurrent.atomic.AtomicLong.class,
            java.util.concurrent.atomic.AtomicReference.class,
            java.util.concurrent.atomic.LongAdder.class,
            java.util.concurrent.ConcurrentMap.class,
            java.util.concurrent.ExecutorService.class,
            java.lang.ThreadLocal.class,
            java.lang.StringBuilder.class,
            java.nio.Buffer.class);

    @Test
    void noMutableStaticState() {
        House.holds(fields().that()
                .areStatic()
                .should(satisfy("be final, and hold nothing that changes", HabitsTest::faultOfStatic))
                .because("a thousand devices live in one JVM; state belongs to the object that owns it"));
    }

    @Test
    void packagesAreNamedForWhatTheyHold() {
        House.holds(classes()
                .should(satisfy("live in a package whose name says what it holds", HabitsTest::faultOfPackage))
                .because("a file is a room, and its name is on the door"));
    }

    /**
     * What is wrong with a static field, or an empty text. Tables may be static arrays inside their package; only an array
     * named as empty may be seen outside it.
     */
    private static String faultOfStatic(JavaField field) {
        if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return "";
        }
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return "is static and not final";
        }
        JavaClass type = field.getRawType();
        if (type.isArray() && isOpen(field) && !field.getName().matches("(NO|EMPTY)_.*")) {
            return "is a static array that every package can write to";
        }
        return MUTABLE.stream().anyMatch(type::isAssignableTo) ? "is a static " + type.getSimpleName() : "";
    }

    private static boolean isOpen(JavaField field) {
        return field.getModifiers().contains(JavaModifier.PUBLIC)
                || field.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static String faultOfPackage(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\."))
                .filter(NAMES_THAT_SAY_NOTHING::contains)
                .findFirst()
                .map(name -> "lives in a package called " + name)
                .orElse("");
    }

    private static <T extends HasName> ArchCondition<T> satisfy(String what, Function<T, String> fault) {
        return new ArchCondition<>(what) {
            @Override
            public void check(T item, ConditionEvents events) {
                String found = fault.apply(item);
                if (!found.isEmpty()) {
                    String name = item instanceof JavaField field ? field.getFullName() : item.getName();
                    events.add(SimpleConditionEvent.violated(item, name + " " + found));
                }
            }
        };
    }
}
