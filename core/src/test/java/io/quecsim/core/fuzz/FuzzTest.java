package io.quecsim.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged scripts and data never make more than an error of the guest's language: a part of what {@code tools/fuzz} feeds. How
 * far the inputs reach is held by floors: so many percent of the lines of the rooms that read them.
 */
class FuzzTest {
    /** A fixed choice of the golden scripts, so that a new one does not change what is fed. */
    private static final Path CORPUS = Path.of("src", "test", "resources", "fuzz-seeds.txt");

    /** Subject, inputs, floor of the coverage of its rooms' lines in percent. */
    static Stream<Arguments> subjects() {
        return Stream.of(
                Arguments.of("source", 4000, 90),
                Arguments.of("ujson", 3000, 90),
                Arguments.of("ure", 3000, 80),
                Arguments.of("ustruct", 3000, 90),
                Arguments.of("uzlib", 3000, 88),
                Arguments.of("run", 1500, 80));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void nothingBreaksAndMuchIsReached(String subject, long inputs, double floor) throws Exception {
        try (Coverage coverage =
                new Coverage(new Fuzz(CORPUS, System.out).named(subject).rooms())) {
            Method feed = coverage.copyOf(Fuzz.class)
                    .getMethod("feedAll", String.class, long.class, String.class, long.class);
            feed.invoke(null, CORPUS.toString(), 1L, subject, inputs);
            assertThat(coverage.linesPercent()).isGreaterThan(floor);
        }
    }

    @Test
    void theSameSeedMakesTheSameInputs() throws Exception {
        for (Subject subject : new Fuzz(CORPUS, System.out).subjects()) {
            assertThat(subject.input(new Chance(7))).isEqualTo(subject.input(new Chance(7)));
        }
    }
}
