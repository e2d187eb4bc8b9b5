package io.quecsim.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyStr;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sequences are those of MicroPython's own generator, noted from upstream 1.13 and a later upstream. */
final class RandomModuleTest {
    private final BareMachine machine = new BareMachine();

    private List<String> draw(int count, String function, Object... args) {
        return IntStream.range(0, count)
                .mapToObj(i -> machine.vm.ops.str(machine.call("urandom", function, args)))
                .toList();
    }

    @Test
    void startsAsTheFirmwareDoes() {
        assertThat(draw(4, "getrandbits", 32)).containsExactly("3210414086", "1932810334", "3154934685", "3186383582");
    }

    @Test
    void aSeedStartsItsOwnSequence() {
        machine.call("urandom", "seed", 1234);
        assertThat(draw(6, "randrange", 10)).containsExactly("6", "8", "8", "3", "8", "9");
        assertThat(draw(6, "randint", -5, 5)).containsExactly("-5", "3", "-5", "-1", "2", "-4");
        assertThat(draw(6, "randrange", 0, 100, 7)).containsExactly("21", "84", "28", "35", "7", "14");
        assertThat(((PyFloat) machine.call("urandom", "random")).value).isEqualTo(0.09303232245115933);
        assertThat(((PyFloat) machine.call("urandom", "uniform", 2, 5)).value).isEqualTo(4.3999069321956545);
        assertThat(draw(1, "choice", new PyStr("abcdef"))).containsExactly("a");
    }
}
