package io.quecsim.simulator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.builtin.Absent;
import io.quecsim.core.vm.Feature;
import io.quecsim.profiles.JsonText;
import io.quecsim.simulator.testing.DeviceUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a profile says is what the machine is. */
class DeviceConfigTest {
    @TempDir
    private Path folder;

    private DeviceUnderTest device(String base, String more, String script) throws Exception {
        Path file = Files.writeString(
                folder.resolve("my.json"), "{\"name\": \"my\", \"extends\": \"" + base + "\", " + more + "}");
        return DeviceUnderTest.running(script).profile(file.toString());
    }

    @Test
    void methodsOfTypesCanBeLeftOut() throws Exception {
        String script = """
                class S(str):
                    pass
                def has(value, name):
                    print(hasattr(value, name), end=' ')
                has('', 'center'), has(str, 'center'), has(S(''), 'center'), has('', 'upper'), has(dict, 'fromkeys')
                has(b'', 'center'), has(memoryview(b''), 'hex'), has([], 'append')
                try:
                    'x'.center(5)
                except AttributeError as e:
                    print(e)
                """;
        String absent = "\"language\": {\"absentMethods\": {\"value\": [\"str.center\", \"dict.fromkeys\","
                + " \"memoryview.hex\"], \"source\": \"bench\"}}";
        assertThat(device("generic", absent, script).run().text())
                .isEqualTo("False False False True False True False True 'str' object has no attribute 'center'\n");
        assertThat(device("generic", "\"description\": \"all\"", script).run().text())
                .startsWith("True True True True True True True True");
    }

    @Test
    void theSchemaKnowsEveryFeature() throws Exception {
        String text = Files.readString(Path.of("../device-profiles/schema/device-profile.schema.json"));
        Map<?, ?> schema = (Map<?, ?>) JsonText.parse(text);
        Object allowed = schema;
        for (String key : "properties language properties features properties value items enum".split(" ")) {
            allowed = ((Map<?, ?>) allowed).get(key);
        }
        assertThat((List<?>) allowed)
                .extracting(String::valueOf)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Feature.values()).map(Feature::name).toList());
    }

    @Test
    void whatTheFirmwareLacksIsWhatCoreKnowsOfIt() {
        assertThat(new KnownProfiles().load("EC600U-CN").modules().absent()).containsAll(Absent.QUECPYTHON_2021);
        assertThat(new KnownProfiles().load("generic").modules().absent()).containsAll(Absent.UPSTREAM);
    }
}
