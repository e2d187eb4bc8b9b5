package io.quecsim.core.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RegexMutationTest {
    private static final String SIGNS = "()[]*+?|\\^$.-:dwSabc019 \u00e9\u0000";

    @Test
    void garbageIsRefusedOrRuns() {
        SplittableRandom random = new SplittableRandom(1);
        int compiled = 0;
        for (int i = 0; i < 20_000; i++) {
            String pattern = text(random, SIGNS, 12);
            String subject = text(random, "abc01 \u00e9", 24);
            try {
                RegexMatcher matcher = new RegexMatcher(RegexCompiler.compile(pattern), subject, 500);
                compiled++;
                check(matcher, subject, matcher.search(0));
                check(matcher, subject, matcher.match(subject.length() / 2));
            } catch (RegexError | RegexTooDeep e) {
                assertThat(e.getMessage()).isNotEmpty();
            } catch (RuntimeException e) {
                throw new AssertionError("case " + i + ": pattern " + pattern + " subject " + subject, e);
            }
        }
        assertThat(compiled).isGreaterThan(3000);
    }

    private static void check(RegexMatcher matcher, String subject, boolean found) {
        if (!found) {
            return;
        }
        int[] groups = matcher.groups();
        for (int g = 0; g < groups.length; g += 2) {
            boolean unset = groups[g] < 0 && groups[g + 1] < 0;
            assertThat(unset || 0 <= groups[g] && groups[g] <= groups[g + 1] && groups[g + 1] <= subject.length())
                    .isTrue();
        }
    }

    private static String text(SplittableRandom random, String signs, int length) {
        StringBuilder out = new StringBuilder();
        int count = random.nextInt(length + 1);
        for (int i = 0; i < count; i++) {
            out.append(signs.charAt(random.nextInt(signs.length())));
        }
        return out.toString();
    }

    @Test
    void whatTakesExponentialTimeElsewhereIsBounded() throws Exception {
        RegexMatcher matcher = new RegexMatcher(RegexCompiler.compile("(a+)+(a+)+(a|aa)+b"), "a".repeat(200), 10_000);
        assertThat(matcher.search(0)).isFalse();
        assertThat(matcher.steps()).isLessThan(2_000_000);
    }

    @Test
    void longSubjectsNeedTheDeviceStack() throws Exception {
        RegexCode greedy = RegexCompiler.compile(".*");
        assertThat(new RegexMatcher(greedy, "x".repeat(400), 500).match(0)).isTrue();
        assertThatThrownBy(() -> new RegexMatcher(greedy, "x".repeat(600), 500).match(0))
                .isInstanceOf(RegexTooDeep.class);
        assertThat(new RegexMatcher(RegexCompiler.compile("y"), "x".repeat(100_000), 500).search(0))
                .isFalse();
    }

    @Test
    void patternsBeyondTheFirmwareAreRefused() {
        assertThatThrownBy(() -> RegexCompiler.compile("(" + "a".repeat(70) + ")*"))
                .isInstanceOf(RegexError.class);
        assertThatThrownBy(() -> RegexCompiler.compile("()".repeat(200))).isInstanceOf(RegexError.class);
        assertThatThrownBy(() -> RegexCompiler.compile("(".repeat(100_000))).isInstanceOf(RegexError.class);
    }
}
