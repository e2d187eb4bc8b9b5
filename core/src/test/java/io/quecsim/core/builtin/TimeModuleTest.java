package io.quecsim.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyTuple;
import org.junit.jupiter.api.Test;

/** Calendar and ticks; sleeping is shown by the golden scripts. */
final class TimeModuleTest {
    private final BareMachine machine = new BareMachine();

    private String show(String function, Object... args) {
        return machine.vm.ops.repr(machine.call("utime", function, args));
    }

    @Test
    void localTimeIsThatOfTheDevicesZone() {
        assertThat(show("localtime")).isEqualTo("(2021, 3, 17, 8, 0, 0, 2, 76)");
        machine.call("utime", "setTimeZone", -3);
        assertThat(show("localtime")).isEqualTo("(2021, 3, 16, 21, 0, 0, 1, 75)");
        assertThat(show("getTimeZone")).isEqualTo("-3");
    }

    @Test
    void givenSecondsAreShownInTheFirmwaresFixedZone() {
        assertThat(show("localtime", 0)).isEqualTo("(1970, 1, 1, 8, 0, 0, 3, 1)");
        assertThat(show("localtime", 951782400)).isEqualTo("(2000, 2, 29, 8, 0, 0, 1, 60)");
    }

    @Test
    void mktimeTakesTheFixedZoneAway() {
        PyTuple fields = new PyTuple(2021, 3, 17, 8, 0, 0, 0, 0);
        assertThat(show("mktime", fields)).isEqualTo("1615939200");
        assertThat(show("mktime", new PyTuple(2021, 14, 31, 0, 0, 0, 0, 0)))
                .as("months and days run over")
                .isEqualTo(show("mktime", new PyTuple(2022, 3, 3, 0, 0, 0, 0, 0)));
        assertThatThrownBy(() -> show("mktime", new PyTuple(1, 2))).isInstanceOf(PyException.class);
    }

    @Test
    void ticksWrapAtThirtyBits() {
        int last = (1 << 30) - 1;
        assertThat(show("ticks_add", last, 2)).isEqualTo("1");
        assertThat(show("ticks_diff", 1, last)).isEqualTo("2");
        assertThat(show("ticks_diff", last, 1)).isEqualTo("-2");
    }
}
