package io.quecsim.core.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.vm.Vm;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTableTest {
    /** Against the host's own map, with texts among which many have one hash. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsWhatAMapFinds(long seed) {
        Random random = new Random(seed);
        NameTable table = new NameTable(2 + random.nextInt(3));
        Map<String, PyStr> model = new HashMap<>();
        for (int step = 0; step < 4_000; step++) {
            String text = text(random);
            int hash = NameTable.hash(text);
            assertThat(table.find(text, hash)).isSameAs(model.get(text));
            if (!model.containsKey(text)) {
                PyStr name = new PyStr(text, 0xff);
                table.add(name, hash);
                model.put(text, name);
            }
        }
        model.forEach((text, name) ->
                assertThat(table.find(new String(text), NameTable.hash(text))).isSameAs(name));
        assertThat(table.longest())
                .isEqualTo(
                        model.keySet().stream().mapToInt(String::length).max().orElseThrow());
    }

    /** Aa and BB have one hash, so have all texts of them. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(9); parts > 0; parts--) {
            text.append(random.nextInt(8) == 0 ? "c" : random.nextBoolean() ? "Aa" : "BB");
        }
        return text.toString();
    }

    @Test
    void machinesShareWhatIsInFlashAndNothingElse() {
        Vm one = TestMachine.of();
        Vm other = TestMachine.of();
        String tooLong = "a_name_of_a_script_that_is_longer_than_any_of_the_firmware";
        assertThat(one.names.find("append")).isNotNull().isSameAs(other.names.find("append"));
        assertThat(one.names.find("q")).isNull();
        assertThat(one.names.find(tooLong)).isNull();
        PyStr q = one.names.add(one, "q");
        PyStr longName = one.names.add(one, tooLong);
        assertThat(one.names.find(new String("q"))).isSameAs(q).isSameAs(one.names.character(one, 'q'));
        assertThat(one.names.find(new String(tooLong))).isSameAs(longName);
        assertThat(one.names.add(one, new PyStr(tooLong))).isSameAs(longName);
        assertThat(one.names.add(one, longName)).isSameAs(longName);
        assertThat(other.names.find("q")).isNull();
        assertThat(other.names.find(tooLong)).isNull();
        assertThat(other.names.character(other, 'q')).isNotSameAs(q);
    }
}
