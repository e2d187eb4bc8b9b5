package io.quecsim.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextSplitTest {

    @Test
    void joinUndoesSplit() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            String text = random(random, 10);
            String separator = random(random, 2) + "a";
            int most = random.nextInt(4) - 1;
            List<String> left = TextSplit.at(text, separator, most);
            List<String> right = TextSplit.fromRight(text, separator, most);
            assertThat(String.join(separator, left)).isEqualTo(text);
            assertThat(String.join(separator, right)).isEqualTo(text);
            assertThat(left.size()).isEqualTo(right.size());
            assertThat(most < 0 || left.size() <= most + 1).isTrue();
        }
    }

    @Test
    void replaceIsSplitAndJoin() {
        Random random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            String text = random(random, 10);
            String old = random(random, 2) + "b";
            int most = random.nextInt(4) - 1;
            String expected = String.join("<>", TextSplit.at(text, old, most));
            assertThat(TextEdit.replace(text, old, "<>", most)).isEqualTo(expected);
        }
    }

    @Test
    void whiteSpaceRuns() {
        assertThat(TextSplit.atSpace("  a \t b\n", -1)).containsExactly("a", "b");
        assertThat(TextSplit.atSpace(" a  b  c ", 1)).containsExactly("a", "b  c ");
        assertThat(TextSplit.atSpace(" ", -1)).isEmpty();
    }

    @Test
    void lines() {
        assertThat(TextSplit.lines("a\r\nb\rc\n\n", false)).containsExactly("a", "b", "c", "");
        assertThat(TextSplit.lines("a\r\nb", true)).containsExactly("a\r\n", "b");
    }

    private static String random(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            text.append("abc".charAt(random.nextInt(3)));
        }
        return text.toString();
    }
}
